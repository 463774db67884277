/**
 * Quality visits to providers: what is asked, what assessors scored and noted, what was found and what the provider is
 * to do about it. Why a room of its own: a visit is assessed by people, away from the office and by several at once, and
 * a return is counted by the provider. It knows the register of providers and nothing of their figures.
 */
package org.scrutineer.visits;

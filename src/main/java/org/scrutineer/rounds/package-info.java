/** The returns of one period: who owes one, what came of it, which figures are odd, and what goes out to ask for them. */
package org.scrutineer.rounds;

/** The kinds of paper: each composes the register into the blocks of a paper; making one is a background job. */
package org.scrutineer.papers;

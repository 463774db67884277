package org.scrutineer.benchmark;

/** What one method does in one turn; only this is timed. */
interface Work {
    Answer run() throws Exception;

    /** Tells what a turn came to, after the clock has stopped: methods that do the same must tell the same. */
    interface Answer {
        String digest() throws Exception;
    }
}

package org.scrutineer.linter;

/** How much a finding weighs when a paper is about to go out. */
public enum Severity {
    /** To be mended, or answered with a reason, before the paper is issued. */
    MUST_LOOK,
    /** Makes the paper easier to read; it may stay. */
    HINT
}

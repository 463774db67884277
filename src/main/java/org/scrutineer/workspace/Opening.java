package org.scrutineer.workspace;

/** What a workspace is opened by; a person who finds it taken is told which to close. */
public enum Opening {
    WINDOW,
    COMMAND_LINE
}

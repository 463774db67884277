package org.scrutineer.ui;

/**
 * Something a person can mend: what happened, and what to do about it.
 *
 * <p>The only exception that is shown as it stands, in a window or on standard error. Both parts are whole sentences
 * in the field's own words.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String whatToDo;

    public Problem(String what, String whatToDo) {
        this(what, whatToDo, null);
    }

    public Problem(String what, String whatToDo, Throwable cause) {
        super(what + " " + whatToDo, cause);
        this.what = what;
        this.whatToDo = whatToDo;
    }

    public String what() {
        return what;
    }

    public String whatToDo() {
        return whatToDo;
    }
}

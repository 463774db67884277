package org.scrutineer.ui;

/**
 * What a rating looks like: a shape and colours, as a role. Words and letters come from the rating itself, so that
 * nothing is ever said by colour alone.
 *
 * <p>Colours are {@code #rrggbb}: text on fill is at least 7:1, edge on the window at least 3:1, in both themes.
 */
public enum Tone {
    RED("■", "#8a1c1c", "#fbe3e1", "#c9554f", "#ffb4ae", "#4a1d1b", "#b04b45"),
    AMBER("●", "#66420d", "#ffe4bc", "#b57f20", "#ffd08a", "#47320f", "#9a7428"),
    GREEN("▲", "#09442d", "#cfe7de", "#3f8f6f", "#9be0c3", "#143d2e", "#3c8a69"),
    COMPLETE("✔", "#123f75", "#d6e6f7", "#4d86c2", "#a9cdf3", "#16345a", "#4d86c2"),
    NONE("–", "#424a53", "#eceff2", "#7f8a96", "#c3ccd5", "#2a323b", "#5d6873");

    private final String shape;
    private final Colours light;
    private final Colours dark;

    Tone(String shape, String text, String fill, String edge, String darkText, String darkFill, String darkEdge) {
        this.shape = shape;
        this.light = new Colours(text, fill, edge);
        this.dark = new Colours(darkText, darkFill, darkEdge);
    }

    /** Colours of one role in one theme, each {@code #rrggbb}. */
    public record Colours(String text, String fill, String edge) {}

    /** The shape printed before the word: ■ ● ▲ ✔ –. */
    public String shape() {
        return shape;
    }

    /** The light theme's colours, which are also the papers'. */
    public Colours light() {
        return light;
    }

    public Colours dark() {
        return dark;
    }
}

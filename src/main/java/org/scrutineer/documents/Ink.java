package org.scrutineer.documents;

import java.net.URI;
import java.util.Optional;

/** One thing drawn on a page, in points; x to the right and y downwards from where its strip begins. */
sealed interface Ink {
    Ink moved(double right, double down);

    /**
     * @param y of the base line
     * @param actual what the glyphs stand for, where they cannot say it themselves
     * @param tag empty for what a screen reader leaves out: running headers, repeated table headers
     */
    record Words(double x, double y, Lettering lettering, String drawn, Optional<String> actual, Optional<Tag> tag)
            implements
                Ink {
        @Override
        public Words moved(double right, double down) {
            return new Words(x + right, y + down, lettering, drawn, actual, tag);
        }
    }

    /** @param colour {@code #rrggbb} */
    record Lettering(Face face, double size, String colour) {}

    /** A filled box; its edge may be left out. */
    record Fill(double x, double y, double width, double height, Surface surface) implements Ink {
        @Override
        public Fill moved(double right, double down) {
            return new Fill(x + right, y + down, width, height, surface);
        }
    }

    record Surface(String fill, Optional<String> edge, double radius, boolean dashed) {
        static Surface plain(String fill) {
            return new Surface(fill, Optional.empty(), 0, false);
        }
    }

    record Rule(double x, double y, double toX, double toY, double thickness, String colour) implements Ink {
        @Override
        public Rule moved(double right, double down) {
            return new Rule(x + right, y + down, toX + right, toY + down, thickness, colour);
        }
    }

    /** Where a click follows a link; a link that wraps has one area a line, all of one tag. */
    record LinkArea(double x, double y, double width, double height, Destination destination) implements Ink {
        @Override
        public LinkArea moved(double right, double down) {
            return new LinkArea(x + right, y + down, width, height, destination);
        }
    }

    record Destination(URI target, String words, Tag tag) {}

    /** Where an entry of the document's outline leads. */
    record Bookmark(double y, int level, String words) implements Ink {
        @Override
        public Bookmark moved(double right, double down) {
            return new Bookmark(y + down, level, words);
        }
    }

    /** Words that are read upwards, beginning at their foot. */
    record Upwards(Words words) implements Ink {
        @Override
        public Upwards moved(double right, double down) {
            return new Upwards(words.moved(right, down));
        }
    }

    /** Dots among the marks of a chart. */
    record Photo(Chart.Area area, Image image) implements Ink {
        @Override
        public Photo moved(double right, double down) {
            return new Photo(
                    new Chart.Area(area.x() + right, area.y() + down, area.width(), area.height()), image);
        }
    }

    /** A council's crest, as large as it is printed. */
    record Emblem(double x, double y, Crest crest, Tag tag) implements Ink {
        @Override
        public Emblem moved(double right, double down) {
            return new Emblem(x + right, y + down, crest, tag);
        }
    }

    /** @param scale how much the chart is made smaller, to fit its page; 1 for not at all */
    record Picture(double x, double y, double scale, Chart chart, Tag tag) implements Ink {
        @Override
        public Picture moved(double right, double down) {
            return new Picture(x + right, y + down, scale, chart, tag);
        }
    }
}

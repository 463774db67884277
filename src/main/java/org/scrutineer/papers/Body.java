package org.scrutineer.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Bullets;
import org.scrutineer.documents.Block.Heading;
import org.scrutineer.documents.Block.PageBreak;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.documents.Block.Quotation;
import org.scrutineer.documents.Lines;
import org.scrutineer.documents.Piece;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/**
 * The body of a paper as it is composed, section by section: counts the numbered paragraphs, straight through the
 * headings. A section's heading is printed with its first block, so that an empty section leaves nothing behind.
 */
final class Body {
    /** A whole paragraph between quotation marks, such as a clause of a contract. */
    private static final Pattern QUOTED = Pattern.compile("“[^“]*”\\.?|\"[^\"]*\"\\.?");

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, int[]> numbers;
    private final Around around;
    private int number;
    private Beginning section = Beginning.NONE;
    private Optional<String> group = Optional.empty();
    private boolean begun;
    private boolean replaced;
    private boolean lyingDown;
    private Optional<UUID> about = Optional.empty();

    /**
     * What a section may want to know of the others.
     *
     * @param texts what officers wrote, by the section's key
     * @param boxes of the implications checklist
     * @param shown keys of the sections that are printed where they have something to say
     * @param asked keys of those that the council said it wants
     */
    record Around(Map<String, String> texts, List<Tailoring.Box> boxes, Set<String> shown, Set<String> asked) {
        Optional<String> text(String key) {
            return Optional.ofNullable(texts.get(key));
        }
    }

    Body(Around around) {
        this(around, new LinkedHashMap<>());
    }

    private Body(Around around, Map<String, int[]> numbers) {
        this.around = around;
        this.numbers = numbers;
    }

    /** What stands before this, which knows the numbers of the paragraphs here. */
    Body before() {
        return new Body(around, numbers);
    }

    Around around() {
        return around;
    }

    /**
     * How a section begins.
     *
     * @param under the heading of the group that it stands in
     * @param named whether the council chose its heading
     */
    record Beginning(
            String key, Optional<String> heading, Optional<String> under, Section.Layout layout, boolean named) {
        static final Beginning NONE = new Beginning(
                "cover", Optional.empty(), Optional.empty(), Section.Layout.ORDINARY, false);
    }

    /** From here on what is added stands in another section. */
    Body begin(Beginning next) {
        section = next;
        begun = false;
        replaced = false;
        about = Optional.empty();
        return this;
    }

    /** Gives the section a heading that depends on what it says; the council's own stays. */
    Body called(String heading) {
        if (!begun && !section.named()) {
            section = new Beginning(section.key(), Optional.of(heading), section.under(), section.layout(), false);
        }
        return this;
    }

    /** From here on the blocks of the section are about this record. */
    Body about(UUID record) {
        about = Optional.of(record);
        return this;
    }

    /** From here on the blocks of the section are about no record in particular. */
    Body aboutNothing() {
        about = Optional.empty();
        return this;
    }

    /** What a person wrote for this section, in place of the sentences that open it otherwise. */
    Body written(UUID record, String text) {
        about(record).verbatim(text).aboutNothing();
        replaced = true;
        return this;
    }

    /** A sentence that opens the section, unless a person wrote what does. */
    Body opening(String text) {
        return replaced ? this : numbered(text);
    }

    /** Whether a person wrote in this section. */
    boolean isWritten() {
        return replaced;
    }

    /** The numbers of the first and the last numbered paragraph of a section; nothing where it has none. */
    Optional<int[]> numbers(String key) {
        return Optional.ofNullable(numbers.get(key)).map(int[]::clone);
    }

    private void begin() {
        if (begun) {
            return;
        }
        begun = true;
        boolean lies = section.layout() == Section.Layout.SIDEWAYS;
        if (lies != lyingDown) {
            put(new PageBreak(lies));
            lyingDown = lies;
        }
        if (section.under().isPresent() && !section.under().equals(group)) {
            put(new Heading(2, section.under().get()));
        }
        if (section.heading().isPresent()) {
            group = section.under();
            put(new Heading(group.isPresent() ? 3 : 2, section.heading().get()));
        }
    }

    private void put(Block block) {
        pieces.add(new Piece(block, section.key(), about, block instanceof Quotation));
    }

    Body subheading(String text) {
        return add(new Heading(section.under().isPresent() ? 4 : 3, text));
    }

    Body numbered(String text) {
        return numbered(List.of(new Run.Text(text)));
    }

    Body numbered(List<Run> runs) {
        if (section.layout() == Section.Layout.UNNUMBERED || section.layout() == Section.Layout.FRONT) {
            return add(new Paragraph(OptionalInt.empty(), runs));
        }
        begin();
        number++;
        numbers.merge(section.key(), new int[]{number, number}, (first, _) -> new int[]{first[0], number});
        return add(new Paragraph(OptionalInt.of(number), runs));
    }

    /**
     * Text as it stands in the register: its paragraphs are numbered, its bullets stay bullets, and a quotation after
     * its announcement stands apart with its quotation marks.
     */
    Body verbatim(String text) {
        boolean begun = false;
        for (Block.CellContent content : Lines.blocks(text)) {
            switch (content) {
                case Paragraph paragraph -> {
                    String words = paragraph.runs().getFirst().text();
                    if (begun && QUOTED.matcher(words.strip()).matches()) {
                        add(new Quotation(words, Optional.empty()));
                    } else {
                        numbered(Addresses.linked(paragraph.runs()));
                    }
                }
                case Bullets bullets -> add(new Bullets(bullets.items().stream().map(Addresses::linked).toList()));
                case RatingMark mark -> throw new IllegalStateException("A text holds no rating");
            }
            begun = true;
        }
        return this;
    }

    /** Text as it stands after its announcement: "Next steps:" in bold in front of its first paragraph. */
    Body announced(String announcement, String text) {
        List<Block.CellContent> contents = Lines.blocks(text);
        if (contents.getFirst() instanceof Paragraph first) {
            List<Run> runs = new ArrayList<>(List.of(new Run.Strong(announcement), new Run.Text(" ")));
            runs.addAll(first.runs());
            numbered(runs);
            contents = contents.subList(1, contents.size());
        } else {
            numbered(List.of(new Run.Strong(announcement)));
        }
        contents.forEach(this::printed);
        return this;
    }

    private void printed(Block.CellContent content) {
        switch (content) {
            case Paragraph paragraph -> numbered(paragraph.runs());
            case Bullets bullets -> add(bullets);
            case RatingMark mark -> throw new IllegalStateException("A text holds no rating");
        }
    }

    Body bullets(List<String> items) {
        return add(new Bullets(items.stream().map(item -> List.<Run>of(new Run.Text(item))).toList()));
    }

    /** "The committee is asked to …": one thing as a sentence, several as a list. */
    Body asked(String members, List<String> things) {
        if (things.size() == 1) {
            return numbered(members + " is asked to " + things.getFirst() + ".");
        }
        return numbered(members + " is asked to:").bullets(things);
    }

    Body add(Block block) {
        begin();
        put(block);
        return this;
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}

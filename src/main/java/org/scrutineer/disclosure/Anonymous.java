package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Chart;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.RatingMark;
import org.scrutineer.documents.Run;

/** Gives providers other names in everything that a paper says, be it printed, spoken or drawn. */
public final class Anonymous {
    /** Files are named after providers with hyphens and the like between the words. */
    private static final String SPACE = "(?:[\\s\\u00a0\\u202f]+|[-_.+])";

    private final Map<String, String> names = new HashMap<>();
    private final Pattern pattern;

    /**
     * @param names each way in which somebody is called, and what is said instead: "Sunrise Care" to "Provider A". The
     *     longest are looked for first, so that "Sunrise Care South" does not become "Provider A South"
     */
    public Anonymous(Map<String, String> names) {
        names.forEach((name, instead) -> {
            if (!name.isBlank()) {
                this.names.put(key(name), instead);
            }
        });
        String any = names.keySet().stream().filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Anonymous::expression)
                .collect(Collectors.joining("|"));
        // No letter or digit may stand right before or after: "Ash" is not in "Ashford"; "Ash’s" is its own.
        pattern = Pattern.compile(
                any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String name) {
        return List.of(name.strip().split("[\\s\\u00a0]+")).stream()
                .map(word -> word.equals("&") || word.equalsIgnoreCase("and")
                        ? "(?:&|and)"
                        : List.of(word.split("['’‘]", -1)).stream().map(Pattern::quote)
                                .collect(Collectors.joining("['’‘]")))
                .collect(Collectors.joining(SPACE));
    }

    private static String key(String name) {
        return Plain.of(name.replace("&", " and ")).words();
    }

    public Paper in(Paper paper) {
        return new Paper(
                text(paper.title()), text(paper.authority()), text(paper.subject()), text(paper.footer()),
                paper.blocks().stream().map(this::block).toList());
    }

    /** The same words with other names; "Sunrise Care’s" becomes "Provider A’s". */
    public String text(String text) {
        return pattern.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(names.getOrDefault(key(found.group()), "Provider")));
    }

    Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), text(heading.text()));
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Facts facts -> new Block.Facts(facts.facts().stream()
                    .map(fact -> new Block.Fact(text(fact.label()), runs(fact.value()))).toList());
            case Block.Quotation quotation -> new Block.Quotation(
                    text(quotation.text()), quotation.from().map(this::text));
            case Block.Table table -> new Block.Table(
                    text(table.caption()), text(table.description()),
                    table.columns().stream()
                            .map(column -> new Block.Column(text(column.header()), column.share(), column.heads()))
                            .toList(),
                    table.rows().stream().map(this::row).toList());
            case Block.Figure figure -> new Block.Figure(
                    text(figure.title()), text(figure.alternative()), chart(figure.chart()));
            case Block.PageBreak pageBreak -> pageBreak;
        };
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(
                row.cells().stream()
                        .map(cell -> new Block.Cell(cell.content().stream().map(this::content).toList()))
                        .toList(),
                row.about());
    }

    private Block.CellContent content(Block.CellContent content) {
        return switch (content) {
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Bullets bullets -> bullets(bullets);
            case RatingMark mark -> mark(mark);
        };
    }

    private Block.Paragraph paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.number(), runs(paragraph.runs()));
    }

    private Block.Bullets bullets(Block.Bullets bullets) {
        return new Block.Bullets(bullets.items().stream().map(this::runs).toList());
    }

    /** A name that goes over several runs, one of them strong perhaps, is found in their words together. */
    private List<Run> runs(List<Run> runs) {
        List<Run> whole = new ArrayList<>(runs);
        Matcher name = pattern.matcher(words(whole));
        int from = 0;
        while (name.find(from)) {
            from = name.end();
            int first = holder(whole, name.start());
            int last = holder(whole, name.end() - 1);
            if (first < last) {
                List<Run> over = whole.subList(first, last + 1);
                Run together = new Run.Text(words(over));
                over.clear();
                whole.add(first, together);
            }
        }
        return whole.stream().map(this::run).toList();
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Which run holds a character of all their words. */
    private static int holder(List<Run> runs, int character) {
        int end = 0;
        for (int run = 0; run < runs.size(); run++) {
            end += runs.get(run).text().length();
            if (character < end) {
                return run;
            }
        }
        throw new IllegalArgumentException("There is no character " + character);
    }

    /** An address with somebody's name in it goes: what it leads to says who it is. */
    private Run run(Run run) {
        return switch (run) {
            case Run.Text words -> new Run.Text(text(words.text()));
            case Run.Strong strong -> new Run.Strong(text(strong.text()));
            case Run.Rating rating -> new Run.Rating(mark(rating.mark()));
            case Run.Link link -> names.keySet().stream().anyMatch(name -> names(link.target(), name))
                    ? new Run.Text(names(link.text()) ? "[a link that is not for publication]" : text(link.text()))
                    : new Run.Link(text(link.text()), link.target());
        };
    }

    private boolean names(String words) {
        return names.keySet().stream().anyMatch(name -> names(words, name));
    }

    /** Names stand in addresses without their spaces. */
    private static boolean names(String address, String name) {
        String letters = name.replace(" ", "");
        return letters.length() > 2 && Plain.of(address).letters().contains(letters);
    }

    private RatingMark mark(RatingMark mark) {
        return new RatingMark(mark.tone(), mark.code(), text(mark.word()));
    }

    private Chart chart(Chart chart) {
        List<Chart.Mark> marks = new ArrayList<>();
        for (int at = 0; at < chart.marks().size(); at++) {
            if (chart.marks().get(at) instanceof Chart.Label) {
                List<Chart.Label> lines = ChartLines.from(chart.marks(), at);
                marks.addAll(label(lines));
                at += lines.size() - 1;
            } else {
                marks.add(mark(chart.marks().get(at)));
            }
        }
        return new Chart(chart.width(), chart.height(), marks);
    }

    /** A name may be broken into lines, or cut where there was no room for it. */
    private List<Chart.Label> label(List<Chart.Label> lines) {
        String words = ChartLines.words(lines);
        String other = words.endsWith("…") ? cut(words) : text(words);
        return other.equals(words) ? lines : List.of(ChartLines.amid(lines, other));
    }

    private String cut(String words) {
        String stub = key(words).stripTrailing();
        return stub.isBlank()
                ? words
                : names.entrySet().stream().filter(each -> each.getKey().startsWith(stub)).map(Map.Entry::getValue)
                        .findFirst().orElseGet(() -> text(words));
    }

    private Chart.Mark mark(Chart.Mark mark) {
        return switch (mark) {
            case Chart.Part part -> new Chart.Part(
                    text(part.spoken()), part.opens(), part.area(),
                    part.shapes().stream().map(this::shape).toList());
            case Chart.Shape shape -> shape(shape);
        };
    }

    private Chart.Shape shape(Chart.Shape shape) {
        return switch (shape) {
            case Chart.Box box -> new Chart.Box(box.area(), box.tone(), text(box.words()), box.size());
            case Chart.Label label -> new Chart.Label(label.x(), label.y(), label.size(), text(label.words()));
            case Chart.Upwards upwards -> new Chart.Upwards(
                    upwards.x(), upwards.y(), upwards.size(), text(upwards.words()));
            case Chart.Hatching hatching -> hatching;
            case Chart.Photo photo -> photo;
            case Chart.Line line -> line;
            case Chart.Dot dot -> dot;
        };
    }
}

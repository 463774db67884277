package org.scrutineer.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Lines;

/**
 * What stands in the place of texts that are kept back. The views call these by name, inside the database: the reader
 * of a view gets what they answer and never the text itself.
 */
public final class Withheld {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Stands for a name of which nothing may be said in either part. */
    static final String NAMELESS = "[not for publication]";

    /** A whole paragraph between quotation marks, which a paper prints apart and does not number. */
    private static final Pattern QUOTED = Pattern.compile("“[^“]*”\\.?|\"[^\"]*\"\\.?");

    private Withheld() {}

    /**
     * @param form "PROSE", "NAME" or "WORDS"
     * @return null where there is no text; prose has as many paragraphs, lists and quotations as before, in their order,
     *     so that a paper numbers its paragraphs as if nothing were missing
     */
    public static String text(String form, String text, String schedule, String paragraph) {
        if (text == null || text.isBlank() || schedule == null || paragraph == null) {
            return null;
        }
        Exemption exemption = new Exemption(schedule, paragraph);
        return form.equals("PROSE") ? prose(text, exemption.sentence()) : exemption.words();
    }

    private static String prose(String text, String sentence) {
        return Lines.blocks(text).stream()
                .map(block -> switch (block) {
                    case Block.Paragraph paragraph -> isQuoted(paragraph) ? "“" + sentence + "”" : sentence;
                    case Block.Bullets bullets -> "• " + sentence;
                    case org.scrutineer.documents.RatingMark mark -> throw new IllegalStateException(
                            "A text holds no rating");
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean isQuoted(Block.Paragraph paragraph) {
        return QUOTED.matcher(paragraph.runs().getFirst().text().strip()).matches();
    }

    /**
     * The same for the values of a field group as the ledger keeps them.
     *
     * @param columns what becomes of each: "wording=PROSE due=WORDS due_from=DAY"; where none are named, all go
     */
    public static String fields(String json, String columns, String level, String schedule, String paragraph) {
        if (json == null) {
            return null;
        }
        boolean exempt = "exempt".equals(level);
        Map<String, String> instead = new HashMap<>();
        for (String column : columns.isEmpty() ? new String[0] : columns.split(" ")) {
            instead.put(column.split("=")[0], column.split("=")[1]);
        }
        try {
            ObjectNode values = (ObjectNode) JSON.readTree(json);
            for (String name : values.properties().stream().map(Map.Entry::getKey).toList()) {
                String text = values.path(name).textValue();
                values.put(name, switch (instead.isEmpty() ? "NOTHING" : instead.getOrDefault(name, "")) {
                    case "" -> text;
                    case "DAY" -> exempt ? text : null;
                    case "NOTHING" -> null;
                    case "NAME" -> exempt ? text("NAME", text, schedule, paragraph) : NAMELESS;
                    case String form -> exempt ? text(form, text, schedule, paragraph) : null;
                });
            }
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

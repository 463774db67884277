package org.scrutineer.studio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.scrutineer.disclosure.AccessMark;
import org.scrutineer.disclosure.AccessStore;
import org.scrutineer.disclosure.Level;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Block.Paragraph;
import org.scrutineer.snapshots.SnapshotStore;

/** Says at the head of Part 2 why it is not for publication: each paragraph of the Act, with the reason for it. */
public record PartTwoNotice(AccessStore access, SnapshotStore snapshots) implements Press.Exemptions {
    @Override
    public List<Block> notice(UUID subject) {
        Set<UUID> records = snapshots.records(subject);
        List<AccessMark> marks = access.marks().stream()
                .filter(mark -> mark.level() == Level.EXEMPT && records.contains(mark.record()))
                .toList();
        if (marks.isEmpty()) {
            return List.of(Paragraph.of("Part 2. Nothing in this paper is marked as exempt: the public paper says the "
                    + "same."));
        }
        Set<String> sentences = new LinkedHashSet<>();
        marks.forEach(mark -> sentences.add(mark.exemption().orElseThrow().citation() + " " + reason(mark.reason())));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Part 2: not for publication."));
        sentences.forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        return blocks;
    }

    private static String reason(String reason) {
        String words = reason.strip();
        return "The reason is: " + words + (words.matches("(?s).*[.!?]") ? "" : ".");
    }
}

package org.scrutineer.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.documents.Block;
import org.scrutineer.documents.Composition;
import org.scrutineer.documents.Paper;
import org.scrutineer.documents.Piece;
import org.scrutineer.papers.PaperKind.Composed;
import org.scrutineer.papers.Tailoring.Placed;

/** Puts a paper together from its sections: in the council's order, with its words and those of officers. */
record Composer<M>(KindName name, List<Section<M>> sections, Tailoring tailoring) {

    Composed compose(UUID subject, M material, Front front) {
        List<Placed<M>> order = tailoring.order(name.word(), sections);
        List<Placed<M>> shown = order.stream().filter(Placed::shown).toList();
        Body body = new Body(new Body.Around(
                written(order), Tailoring.boxes(shown, tailoring.ticks()),
                shown.stream().map(placed -> placed.section().key()).collect(Collectors.toSet()),
                order.stream().filter(Placed::asked).map(placed -> placed.section().key())
                        .collect(Collectors.toSet())));
        shown.stream().filter(placed -> !placed.section().isFront())
                .forEach(placed -> write(placed, subject, material, body));
        Body before = body.before();
        shown.stream().filter(placed -> placed.section().isFront())
                .forEach(placed -> write(placed, subject, material, before));
        List<Piece> pieces = pieces(front, before, body);
        List<Block> blocks = pieces.stream().map(Piece::block).toList();
        Composition composition = new Composition(
                new Paper(front.title(), front.authority(), front.about(), front.footer(), blocks), pieces);
        return new Composed(composition, order.stream()
                .map(placed -> SectionPlace.of(
                        placed, tailoring.texts().containsKey(placed.section().key()), isPrinted(pieces, placed)))
                .toList());
    }

    /** What people wrote in each section: the council's standing paragraphs, then the officer's. */
    private Map<String, String> written(List<Placed<M>> order) {
        Map<String, String> written = new HashMap<>(tailoring.texts());
        order.stream().filter(placed -> !placed.wanted().standing().isBlank()).forEach(placed -> written.merge(
                placed.section().key(), placed.wanted().standing(), (text, standing) -> standing + "\n" + text));
        return written;
    }

    /** A cover sheet is a page of its own, and says what the head of the paper says otherwise. */
    private static List<Piece> pieces(Front front, Body before, Body body) {
        boolean sheet = before.pieces().stream().anyMatch(piece -> piece.section().equals(CoverSheet.KEY));
        Stream<Piece> head = sheet ? Stream.empty() : front.cover().stream().map(Composer::onCover);
        Stream<Piece> turned = before.pieces().isEmpty()
                ? Stream.empty()
                : Stream.of(onCover(new Block.PageBreak(false)));
        return Stream.of(head, before.pieces().stream(), turned, body.pieces().stream())
                .flatMap(some -> some)
                .toList();
    }

    private static Piece onCover(Block block) {
        return new Piece(block, Body.Beginning.NONE.key(), Optional.empty(), false);
    }

    private static boolean isPrinted(List<Piece> pieces, Placed<?> placed) {
        return pieces.stream().anyMatch(piece -> piece.section().equals(placed.section().key()));
    }

    private void write(Placed<M> placed, UUID subject, M material, Body body) {
        Section<M> section = placed.section();
        body.begin(new Body.Beginning(
                section.key(), placed.heading(), section.under(), section.layout(), placed.named()));
        if (!placed.wanted().standing().isBlank() && !section.isFront()) {
            body.written(placed.wanted().id(), placed.wanted().standing());
        }
        Optional.ofNullable(tailoring.texts().get(section.key()))
                .filter(_ -> !section.isFront())
                .ifPresent(text -> body.written(PaperText.id(subject, name.word(), section.key()), text));
        section.writes().accept(material, body);
    }
}

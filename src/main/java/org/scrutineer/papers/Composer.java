package org.scrutineer.papers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        Body body = new Body();
        order.stream().filter(Placed::shown).forEach(placed -> write(placed, subject, material, body));
        List<Piece> pieces = Stream.concat(
                front.cover().blocks(body).stream().map(Composer::onCover), body.pieces().stream()).toList();
        List<Block> blocks = pieces.stream().map(Piece::block).toList();
        Composition composition = new Composition(
                new Paper(front.title(), front.authority(), front.about(), front.footer(), blocks), pieces);
        return new Composed(composition, order.stream()
                .map(placed -> SectionPlace.of(
                        placed, tailoring.texts().containsKey(placed.section().key()), isPrinted(pieces, placed)))
                .toList());
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
        if (!placed.wanted().standing().isBlank()) {
            body.written(placed.wanted().id(), placed.wanted().standing());
        }
        Optional.ofNullable(tailoring.texts().get(section.key()))
                .ifPresent(text -> body.written(PaperText.id(subject, name.word(), section.key()), text));
        section.writes().accept(material, body);
    }
}

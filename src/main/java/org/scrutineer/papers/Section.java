package org.scrutineer.papers;

import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A part of a kind of paper. Its key stays the same when the council calls it otherwise or puts it elsewhere. What an
 * officer writes in it is printed before what the register says.
 *
 * @param heading as the kind has it; a section without one stands below the one before
 * @param under the heading of a group of sections, such as the implications, each with a heading one level lower
 * @param usual whether it is printed unless the council says otherwise
 * @param layout how its pages lie and whether its paragraphs are counted
 * @param writes what the register says; writes nothing where there is nothing to say, and then there is no heading
 */
record Section<M>(
        String key,
        Optional<String> heading,
        Optional<String> under,
        boolean usual,
        Layout layout,
        BiConsumer<M, Body> writes) {

    enum Layout {
        ORDINARY,
        /** At the end of the paper, on pages that lie on their side. */
        SIDEWAYS,
        /** Paragraphs without numbers, such as who wrote the report. */
        UNNUMBERED,
        /**
         * Before all others, without numbers; written last, so that it can say which paragraphs treat what. It does
         * not print what an officer wrote in it by itself: it asks for it where it wants it.
         */
        FRONT
    }

    /** What the register says, under a heading. */
    static <M> Section<M> of(String key, String heading, BiConsumer<M, Body> writes) {
        return new Section<>(key, Optional.of(heading), Optional.empty(), true, Layout.ORDINARY, writes);
    }

    /** What an officer writes, and nothing else. */
    static <M> Section<M> written(String key, String heading) {
        return of(key, heading, (_, _) -> {});
    }

    /** What an officer writes about one thing that a decision touches, with a box on the checklist. */
    static <M> Section<M> implication(String key, String heading) {
        return Section.<M>written(key, heading).under(IMPLICATIONS);
    }

    static final String IMPLICATIONS = "Implications of the proposals";

    Section<M> under(String group) {
        return new Section<>(key, heading, Optional.of(group), usual, layout, writes);
    }

    /** Printed only where the council asks for it. */
    Section<M> unusual() {
        return new Section<>(key, heading, under, false, layout, writes);
    }

    Section<M> sideways() {
        return new Section<>(key, heading, under, usual, Layout.SIDEWAYS, writes);
    }

    Section<M> unnumbered() {
        return new Section<>(key, heading, under, usual, Layout.UNNUMBERED, writes);
    }

    Section<M> front() {
        return new Section<>(key, heading, under, usual, Layout.FRONT, writes);
    }

    boolean isFront() {
        return layout == Layout.FRONT;
    }

    boolean isImplication() {
        return under.equals(Optional.of(IMPLICATIONS));
    }
}

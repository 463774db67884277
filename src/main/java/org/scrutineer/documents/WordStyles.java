package org.scrutineer.documents;

import java.util.Optional;

/** Which style of the document stands for one of the paper's own. */
interface WordStyles {
    /** A bullet at the margin. */
    String BULLET = "Bullet";
    /** A bullet below a numbered paragraph. */
    String BULLET_BELOW = "BulletBelow";

    /** @param own the id of one of the paper's styles */
    String id(String own);

    /** Whether the document's style for bullets brings its own signs and indents. */
    boolean bulletsByThemselves(String own);

    /** The language of the words, where the document's own is another. */
    Optional<String> language();

    /** A document of our own: its styles are the paper's. */
    static WordStyles own() {
        return new WordStyles() {
            @Override
            public String id(String own) {
                return own.equals(BULLET_BELOW) ? BULLET : own;
            }

            @Override
            public boolean bulletsByThemselves(String own) {
                return false;
            }

            @Override
            public Optional<String> language() {
                return Optional.empty();
            }
        };
    }
}

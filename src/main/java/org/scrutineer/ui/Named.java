package org.scrutineer.ui;

import java.util.UUID;

/** Something that a person chooses by its name. @param id null for none of them */
public record Named(UUID id, String name) {
    @Override
    public String toString() {
        return name;
    }
}

package org.scrutineer.workbench;

import java.util.UUID;

/** A view of the list that a person gave a name and finds again. */
record SavedView(UUID id, String name, ViewDefinition definition) {}

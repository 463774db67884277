package org.scrutineer.providers;

import java.util.UUID;
import java.util.function.Function;
import org.scrutineer.ui.View;

/**
 * A part of a provider’s page that another room contributes, such as its figures or visits.
 *
 * @param view makes the part for one provider; it reads when it is attached, and follows what it depends on until then
 */
public record ProviderSection(String title, Function<UUID, View> view) {}

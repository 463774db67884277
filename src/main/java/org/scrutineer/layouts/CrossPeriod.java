package org.scrutineer.layouts;

import org.scrutineer.periods.WrittenPeriod;

/** For which period figures are, as the sheet says it. @param text as it stands there */
public record CrossPeriod(WrittenPeriod period, String text, String address) {}

package org.scrutineer.workbooks;

import java.util.List;

/** What a file holds, before it has a name and a digest. */
record Contents(List<Sheet> sheets, List<String> notes) {}

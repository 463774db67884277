package org.scrutineer.linter;

import java.util.List;

/** Looks at one matter throughout a paper. */
interface Check {
    List<Finding> look(Reading paper, Claims claims);
}

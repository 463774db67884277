package org.scrutineer.papers;

/** Something that a paper lacks, so that a person looks at it before it goes out. @param whatToDo about it */
public record Gap(String what, String whatToDo) {}

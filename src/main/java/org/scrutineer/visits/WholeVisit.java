package org.scrutineer.visits;

/** A visit with everything that was scored and found at it. */
public record WholeVisit(Visit visit, QuestionSet questions, Scored scored, Found found) {}

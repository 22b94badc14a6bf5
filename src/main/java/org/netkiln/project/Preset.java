package org.netkiln.project;

/**
 * A project that ships.
 *
 * @param id its file's name without the ending: {@code lenet}
 */
public record Preset(String id, Project project) {}

package org.netkiln.layout;

/**
 * What wires are led around.
 *
 * @param id of the item; empty for anything else
 */
record Obstacle(String id, Box box) {
    Obstacle transposed() {
        return new Obstacle(id, box.transposed());
    }
}

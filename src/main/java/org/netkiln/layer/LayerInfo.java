package org.netkiln.layer;

import java.util.List;
import org.netkiln.param.Param;
import org.netkiln.param.ParamValues;
import org.netkiln.param.Schema;

/**
 * What a layer says of itself; the palette, inspector, file format and docs are made from it.
 *
 * @param type the name in the project file: {@code conv2d}; also the icon's file name
 * @param name the name that people see: {@code Conv2d}
 * @param pytorch the PyTorch class or function it equals: {@code torch.nn.Conv2d}; empty if there is none
 * @param help one or two sentences on what it does, in English
 * @param synonyms other words that search finds it by
 * @param outputs number of output ports
 * @param look how it is written in little room
 */
public record LayerInfo(
        String type,
        String name,
        LayerGroup group,
        String pytorch,
        String help,
        List<String> synonyms,
        Schema schema,
        Inputs inputs,
        int outputs,
        Look look) {

    public LayerInfo {
        synonyms = List.copyOf(synonyms);
    }

    /** A layer of one input, one output and no parameters; the methods below say what differs. */
    public static LayerInfo of(String type, String name, LayerGroup group, String pytorch) {
        return new LayerInfo(type, name, group, pytorch, "", List.of(), Schema.of(), Inputs.one(), 1, Look.PLAIN);
    }

    /** Whether data enters the network here. */
    public boolean isInput() {
        return inputs.max() == 0;
    }

    /** Whether the network's result is compared with the targets here. */
    public boolean isOutput() {
        return group == LayerGroup.INPUT_OUTPUT && !isInput();
    }

    public LayerInfo help(String sentences) {
        return new LayerInfo(type, name, group, pytorch, sentences, synonyms, schema, inputs, outputs, look);
    }

    public LayerInfo synonyms(String... words) {
        return new LayerInfo(type, name, group, pytorch, help, List.of(words), schema, inputs, outputs, look);
    }

    public LayerInfo params(Param<?>... params) {
        return new LayerInfo(type, name, group, pytorch, help, synonyms, Schema.of(params), inputs, outputs, look);
    }

    public LayerInfo ports(Inputs in, int out) {
        return new LayerInfo(type, name, group, pytorch, help, synonyms, schema, in, out, look);
    }

    /** Short for it where there is no room for its name. */
    public LayerInfo symbol(String few) {
        return looking(new Look(few, look.formula(), look.headline()));
    }

    public LayerInfo formula(String line) {
        return looking(new Look(look.symbol(), line, look.headline()));
    }

    /** @param template see {@link Headline} */
    public LayerInfo headline(String template) {
        return looking(new Look(look.symbol(), look.formula(), Headline.of(template)));
    }

    private LayerInfo looking(Look other) {
        return new LayerInfo(type, name, group, pytorch, help, synonyms, schema, inputs, outputs, other);
    }

    /** Its symbol, {@code σ}, or else its name: for pills. */
    public String symbol() {
        return look.symbol().isEmpty() ? name : look.symbol();
    }

    /** What it computes, in one line of maths; empty for some. */
    public String formula() {
        return look.formula();
    }

    /** What matters on a node's card, {@code 6 @ 5×5}; empty for some. Never throws, whatever the values. */
    public String headline(ParamValues values) {
        return look.headline().render(schema, values);
    }
}

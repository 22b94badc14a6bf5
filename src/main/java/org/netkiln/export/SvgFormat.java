package org.netkiln.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.netkiln.layout.Item;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;
import org.netkiln.weights.AtomicFile;
import org.netkiln.weights.FileProblems;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The network as a drawing whose text stays text. */
final class SvgFormat implements ExportFormat {
    @Override
    public FormatInfo info() {
        return new FormatInfo("svg", "svg", Content.PICTURE, Text.of("export.svg"), Text.of("export.svg-writes"));
    }

    @Override
    public void write(Path file, Cargo cargo) throws IOException {
        AtomicFile.write(file, Sheet.of(cargo).drawing().svg());
    }

    @Override
    public Result<ReadBack> readBack(Path file, Cargo cargo) {
        try {
            Set<String> found = ids(parser().parse(file.toFile()).getElementsByTagName("g"));
            Set<String> wanted = new HashSet<>();
            Sheet.of(cargo).scene().items().stream().map(Item::id).forEach(wanted::add);
            return found.containsAll(wanted)
                    ? Result.of(new ReadBack.Whole(Text.of("export.svg-whole", wanted.size())))
                    : Result.failed(ExportFormat.differs(file));
        } catch (SAXException noXml) {
            return Result.failed(ExportFormat.differs(file));
        } catch (IOException cause) {
            return Result.failed(FileProblems.cannotRead(file, cause));
        }
    }

    private static Set<String> ids(NodeList groups) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        return ids;
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}

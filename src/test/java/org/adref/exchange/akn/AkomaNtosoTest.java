package org.adref.exchange.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.adref.exchange.faircopy.Form;
import org.adref.exchange.faircopy.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class AkomaNtosoTest {
    /// The schema is OASIS's and no part of the project: the folder with `akomantoso30.xsd` and `xml.xsd` is named
    /// from outside.
    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_is_valid_by_the_schema_of_oasis(Form form) throws SAXException, IOException {
        var folder = Optional.ofNullable(System.getenv("ADREF_AKN_SCHEMA")).map(Path::of);
        assumeTrue(
                folder.isPresent(), "The schema is not on this machine: skipped. Set ADREF_AKN_SCHEMA to its folder.");
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(folder.orElseThrow().resolve("akomantoso30.xsd").toFile());
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new Collecting(faults));
        var file = AkomaNtoso.write(Sample.of(form));
        Files.createDirectories(Path.of("target/looked-at"));
        Files.write(Path.of("target/looked-at/" + form.word() + ".xml"), file);
        validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_redline_names_who_proposes_what_and_marks_the_words() {
        var xml = new String(AkomaNtoso.write(Sample.of(Form.REDLINED)), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("<FRBRcountry value=\"un\"")
                .contains("Proposed by Expert 3")
                .contains("<del eId=")
                .contains("quotedStructure")
                .contains("<b eId=");
    }

    private record Collecting(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            warning(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            warning(fault);
        }
    }
}

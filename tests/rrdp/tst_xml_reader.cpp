// SPDX-License-Identifier: GPL-3.0-or-later
//
// XmlReader against libxml2's own reader, which builds a tree of what it reads: on documents damaged in every
// way that a fixed random sequence comes upon, both find the same elements, attributes and texts, or both
// find nothing. And the chunks in which a document is parsed are never seen.
#include "core/base/limits.h"
#include "core/rrdp/xml_prolog.h"
#include "core/rrdp/xml_reader.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <libxml/xmlreader.h>

#include <memory>
#include <random>

using namespace caretaker;
using namespace caretaker::rrdp;
using Token = XmlReader::Token;

namespace {

constexpr int Rounds = 12'000;
constexpr auto Names = std::to_array<const char*>({"uri", "hash", "serial", "version", "session_id", "a"});

QByteArray show(const char* name, const QByteArray& value) { return QByteArray(name) + '=' + value + ' '; }

/// What a document holds, in one line a token; nothing when it is refused.
using Contents = std::optional<QByteArray>;

Contents contents(const QByteArray& xml)
{
    XmlReader reader(xml);
    QByteArray all;
    while (true) {
        const Token token = reader.next();
        if (token == Token::Broken)
            return std::nullopt;
        if (token == Token::End)
            return all;
        if (token == Token::StartElement) {
            all += "<" + reader.name() + "> " + reader.namespaceUri() + ' ';
            for (const char* name : Names) {
                if (const auto value = reader.attribute(name))
                    all += show(name, value->toByteArray());
            }
        } else {
            all += token == Token::Text ? "text " + reader.text().toByteArray() : "</" + reader.name() + ">";
        }
        all += '\n';
    }
}

/// The same from a tree, with our limits.
class TreeReader
{
public:
    explicit TreeReader(const QByteArray& xml)
        : m_reader(xmlReaderForMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, "UTF-8",
                                      XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC),
                   xmlFreeTextReader)
    {
        xmlTextReaderSetStructuredErrorHandler(m_reader.get(), &TreeReader::onError, this);
    }

    Contents run()
    {
        int result = 0;
        while (!m_refused && (result = xmlTextReaderRead(m_reader.get())) == 1)
            read(xmlTextReaderNodeType(m_reader.get()));
        return m_refused || result < 0 ? std::nullopt : Contents(m_all);
    }

private:
    static void onError(void* self, xmlErrorPtr error)
    {
        if (error->level >= XML_ERR_ERROR)
            static_cast<TreeReader*>(self)->m_refused = true;
    }

    static QByteArray bytes(const xmlChar* text) { return QByteArray(reinterpret_cast<const char*>(text)); }
    QByteArray value() const { return bytes(xmlTextReaderConstValue(m_reader.get())); }
    QByteArray name() const { return bytes(xmlTextReaderConstLocalName(m_reader.get())); }

    void read(int nodeType)
    {
        switch (nodeType) {
        case XML_READER_TYPE_ELEMENT:
            return readStart();
        case XML_READER_TYPE_END_ELEMENT:
            return readEnd();
        case XML_READER_TYPE_CDATA:
            m_hasCdata = true;
            [[fallthrough]];
        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
            m_text += value();
            return;
        case XML_READER_TYPE_COMMENT:
        case XML_READER_TYPE_PROCESSING_INSTRUCTION:
            return;
        default: // a DTD, an entity
            m_refused = true;
        }
    }

    void readStart()
    {
        endText();
        if (xmlTextReaderDepth(m_reader.get()) >= limits::MaxXmlDepth)
            m_refused = true;
        const bool isEmpty = xmlTextReaderIsEmptyElement(m_reader.get()) == 1;
        const QByteArray element = name();
        m_all += "<" + element + "> " + bytes(xmlTextReaderConstNamespaceUri(m_reader.get())) + ' ';
        readAttributes();
        m_all += isEmpty ? "\n</" + element + ">\n" : "\n";
    }

    void readAttributes()
    {
        QMap<QByteArray, QByteArray> attributes;
        while (xmlTextReaderMoveToNextAttribute(m_reader.get()) == 1) {
            if (xmlTextReaderIsNamespaceDecl(m_reader.get()) != 1 &&
                !xmlTextReaderConstPrefix(m_reader.get()))
                attributes.insert(name(), value());
            m_refused = m_refused || attributes.size() > static_cast<qsizetype>(limits::MaxXmlAttributes) ||
                        value().size() > limits::MaxXmlAttributeLength;
        }
        xmlTextReaderMoveToElement(m_reader.get());
        for (const char* known : Names) {
            if (attributes.contains(known))
                m_all += show(known, attributes.value(known));
        }
    }

    void readEnd()
    {
        endText();
        m_all += "</" + name() + ">\n";
    }

    void endText()
    {
        if (m_hasCdata || !m_text.trimmed().isEmpty())
            m_all += "text " + m_text + '\n';
        m_text.clear();
        m_hasCdata = false;
    }

    std::unique_ptr<xmlTextReader, void (*)(xmlTextReader*)> m_reader;
    QByteArray m_all;
    QByteArray m_text;
    bool m_hasCdata = false;
    bool m_refused = false;
};

std::vector<QByteArray> seeds()
{
    std::vector<QByteArray> all{
        "<a uri='x&amp;y' xmlns:p='u'><p:b a='1'/>t<![CDATA[ ]]><!-- c --> <?pi?>\r\nu</a>"};
    for (const char* kind : {"notification", "snapshot", "delta"}) {
        QDirIterator files(QStringLiteral(CARETAKER_SOURCE_DIR "/tests/fuzz/seeds/rrdp_") +
                               QLatin1StringView(kind),
                           QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.push_back(file.readAll());
        }
    }
    return all;
}

class Damage
{
public:
    QByteArray operator()(QByteArray xml)
    {
        for (int times = 1 + below(3); times > 0; --times)
            once(xml);
        return xml;
    }

private:
    int below(qsizetype end) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(end)); }

    void once(QByteArray& xml)
    {
        static constexpr auto Pieces = std::to_array<const char*>({"<",
                                                                   ">",
                                                                   "/>",
                                                                   "</publish>",
                                                                   "<x>",
                                                                   "</x>",
                                                                   "&amp;",
                                                                   "&#60;",
                                                                   "&#10;",
                                                                   "&#0;",
                                                                   "&e;",
                                                                   "&",
                                                                   "]]>",
                                                                   "<![CDATA[ ]]>",
                                                                   "<![CDATA[x]]>",
                                                                   "<!-- c -->",
                                                                   "--",
                                                                   "<!--",
                                                                   "<?pi x?>",
                                                                   "<?xml version='1.0'?>",
                                                                   "<!DOCTYPE a>",
                                                                   "<!DOCTYPE a [<!ENTITY e 'x'>]>",
                                                                   " a='1'",
                                                                   " a=\"x\n&lt;y\"",
                                                                   " p:a='1'",
                                                                   " xmlns:p='u'",
                                                                   " xmlns=''",
                                                                   "\xc3\xa9",
                                                                   "\xff",
                                                                   "\r\n",
                                                                   "\r",
                                                                   "\t",
                                                                   " ",
                                                                   "\"",
                                                                   "'",
                                                                   "="});
        const int at = below(xml.size() + 1);
        switch (below(5)) {
        case 0:
            xml.truncate(at);
            break;
        case 1:
            xml.remove(at, 1 + below(20));
            break;
        case 2:
            xml.insert(at, static_cast<char>(below(256)));
            break;
        default:
            xml.insert(at, Pieces.at(static_cast<std::size_t>(below(Pieces.size()))));
        }
    }

    std::mt19937_64 m_random{20261126};
};

} // namespace

class TestXmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithATreeOnDamagedDocuments();
    void neverShowsWhereAChunkEnds();
    void takesOneTextBetweenTwoTags();
    void readsNoEncodingThatCouldHideMarkup_data();
    void readsNoEncodingThatCouldHideMarkup();
    void namesTheLineOfWhatIsWrong();
};

/// But for declared encodings, which a tree is told to ignore here and we are not.
void TestXmlReader::agreesWithATreeOnDamagedDocuments()
{
    const std::vector<QByteArray> all = seeds();
    QVERIFY(all.size() >= 5);
    Damage damage;
    int accepted = 0;
    for (int round = 0; round < Rounds; ++round) {
        const QByteArray xml = damage(all[static_cast<std::size_t>(round) % all.size()]);
        const Contents ours = contents(xml);
        if (!ours && !namesPlainEncoding(xml))
            continue;
        const Contents theirs = TreeReader(xml).run();
        QVERIFY2(ours.has_value() == theirs.has_value(), xml.constData());
        QCOMPARE(ours.value_or(QByteArray()), theirs.value_or(QByteArray()));
        accepted += ours ? 1 : 0;
    }
    QVERIFY2(accepted > Rounds / 20 && accepted < Rounds * 19 / 20, "damage both heals and breaks");
}

void TestXmlReader::neverShowsWhereAChunkEnds()
{
    for (const int filler : {65'400, 65'440, 65'480, 65'500, 65'510, 65'520, 65'530, 65'540, 131'000}) {
        const QByteArray text(filler, 'x');
        const QByteArray xml = "<a><b uri='1'>" + text + "</b><b uri='2&amp;'>\xc3\xa9\r\n<!-- c -->" + text +
                               "</b><b uri='" + QByteArray(4000, 'u') + "'/></a>";
        const Contents ours = contents(xml);
        QVERIFY(ours.has_value());
        QCOMPARE(*ours, TreeReader(xml).run().value_or("refused"));
    }
}

void TestXmlReader::takesOneTextBetweenTwoTags()
{
    const QByteArray xml = "<a>x<!-- c --> <![CDATA[<]]>&amp;<?pi?>y</a>";
    XmlReader reader(xml);
    QCOMPARE(reader.next(), Token::StartElement);
    QCOMPARE(reader.next(), Token::Text);
    QCOMPARE(reader.text().toByteArray(), QByteArray("x <&y"));
    QCOMPARE(reader.next(), Token::EndElement);
    QCOMPARE(reader.next(), Token::End);
    QCOMPARE(reader.next(), Token::End);
}

void TestXmlReader::readsNoEncodingThatCouldHideMarkup_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("read");
    const auto declared = [](const QByteArray& encoding, const QByteArray& rest) {
        return "<?xml version=\"1.0\" encoding=" + encoding + "?>" + rest;
    };
    QTest::newRow("US-ASCII") << declared("\"US-ASCII\"", "<a/>") << true;
    QTest::newRow("us-ascii") << declared("'us-ascii'", "<a/>") << true;
    QTest::newRow("UTF-8") << declared("\"utf-8\" standalone=\"yes\"", "<a>\xc3\xa9</a>") << true;
    QTest::newRow("ISO-8859-1") << declared("\"ISO-8859-1\"", "<a/>") << true;
    QTest::newRow("ISO-8859-1 beyond ASCII") << declared("\"ISO-8859-1\"", "<a>\xe9</a>") << false;
    QTest::newRow("unknown") << declared("\"foo\"", "<a/>") << false;
    QTest::newRow("empty") << declared("\"\"", "<a/>") << false;
    QTest::newRow("not closed") << declared("\"UTF-8", "<a/>") << false;
    QTest::newRow("UTF-7") << declared("\"UTF-7\"", "<a>+ADw-b/+AD4-</a>") << false;
    QTest::newRow("UTF-16") << declared("\"UTF-16\"", "<a/>") << false;
    QTest::newRow("a word in a comment") << QByteArray("<!-- encoding=\"UTF-7\" --><a/>") << true;
    QTest::newRow("UTF-16 without a mark") << QByteArray("<\0a\0/\0>\0", 8) << false;
    QTest::newRow("UTF-32 without a mark") << QByteArray("<\0\0\0a\0\0\0/\0\0\0>\0\0\0", 16) << false;
    const QByteArray dtd("<\0?\0x\0?\0>\0<\0!\0D\0O\0C\0T\0Y\0P\0E\0 \0a\0>\0<\0a\0/\0>\0", 42);
    QTest::newRow("UTF-16 without a mark, with a DTD") << dtd << false;
}

void TestXmlReader::readsNoEncodingThatCouldHideMarkup()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, read);
    QCOMPARE(contents(xml).has_value(), read);
}

void TestXmlReader::namesTheLineOfWhatIsWrong()
{
    const QByteArray xml = "<a>\n<b>\n<c>\n<d>\n<e/></d></c></b></a>";
    XmlReader reader(xml);
    Token token = reader.next();
    int line = 0;
    for (; token == Token::StartElement; token = reader.next())
        QCOMPARE(reader.line(), ++line);
    QCOMPARE(token, Token::Broken);
    QVERIFY2(reader.error().startsWith(QStringLiteral("line 5: ")), qPrintable(reader.error()));
}

QTEST_GUILESS_MAIN(TestXmlReader)
#include "tst_xml_reader.moc"

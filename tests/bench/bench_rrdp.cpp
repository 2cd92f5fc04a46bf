// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast is an RRDP snapshot decoded (XML, base64, URIs checked), against the bound: libxml2's reader going
// through the same bytes and looking at nothing?
//
//   bench_rrdp --json OUT [--program IGNORED] [--objects 30000] [--runs 5]
#include "core/rrdp/document.h"
#include "tests/bench/process_run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <libxml/xmlreader.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>

using namespace caretaker;
using namespace caretaker::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ObjectBytes = 1900; // a ROA with its certificate

/// As a registry publishes it: one line of base64 an object.
QByteArray makeSnapshot(int objects)
{
    QRandomGenerator random(1);
    QByteArray xml = R"(<snapshot xmlns="http://www.ripe.net/rpki/rrdp" version="1" )"
                     R"(session_id="9df4b597-af9e-4dca-bdda-719cce2c4e28" serial="1">)"
                     "\n";
    QByteArray object(ObjectBytes, Qt::Uninitialized);
    for (int i = 0; i < objects; ++i) {
        random.generate(object.begin(), object.end());
        xml += "<publish uri=\"rsync://rpki.example.net/repository/ca-" + QByteArray::number(i / 30) + '/' +
               QByteArray::number(i) + ".roa\">" + object.toBase64() + "</publish>\n";
    }
    return xml + "</snapshot>\n";
}

/// Elements seen, so that nothing can be left out.
int readBare(const QByteArray& xml)
{
    const std::unique_ptr<xmlTextReader, void (*)(xmlTextReader*)> reader(
        xmlReaderForMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, nullptr,
                           XML_PARSE_NONET | XML_PARSE_HUGE),
        xmlFreeTextReader);
    int elements = 0;
    while (xmlTextReaderRead(reader.get()) == 1)
        elements += xmlTextReaderNodeType(reader.get()) == XML_READER_TYPE_ELEMENT ? 1 : 0;
    return elements;
}

template <typename Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"not used"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"objects"_s, u"in the snapshot"_s, u"N"_s, u"30000"_s},
                        {u"runs"_s, u"runs of each"_s, u"N"_s, u"5"_s}});
    options.process(app);
    const int objects = options.value(u"objects"_s).toInt();
    const QByteArray xml = makeSnapshot(objects);
    double ours = 1e9;
    double bare = 1e9;
    for (int run = 0; run < std::max(1, options.value(u"runs"_s).toInt()); ++run) {
        ours = std::min(ours, secondsOf([&] {
                            const auto decoded = rrdp::decodeSnapshot(xml, u"bench"_s);
                            if (!decoded.value || decoded.value->objects.size() != objects)
                                fail(u"the snapshot did not decode"_s);
                        }));
        bare = std::min(bare, secondsOf([&] {
                            if (readBare(xml) != objects + 1)
                                fail(u"libxml2 did not read the snapshot"_s);
                        }));
    }
    const double megabytes = static_cast<double>(xml.size()) / 1e6;
    std::printf("%s\n%d objects, %.1f MB: decoded at %.0f MB/s; libxml2's bare reader %.0f MB/s; %.2f times "
                "its time\n",
                qUtf8Printable(machine()), objects, megabytes, megabytes / ours, megabytes / bare,
                ours / bare);
    const QString json = options.value(u"json"_s);
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-rrdp/1"_s},
                                              {u"machine"_s, machine()},
                                              {u"objects"_s, objects},
                                              {u"bytes"_s, xml.size()},
                                              {u"decode_s"_s, ours},
                                              {u"bare_reader_s"_s, bare},
                                              {u"ratio"_s, ours / bare}})
                        .toJson());
    std::printf("written: %s\n", qUtf8Printable(json));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/language/ts_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace caretaker {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.unfinished = xml.attributes().hasAttribute("type"_L1);
    if (!message.counted) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.translations << xml.readElementText();
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message{context, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false, {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

std::vector<TsMessage> readTsFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<TsMessage>{} : messages;
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)|\\{\\{\\{?[^{}]*\\}\\}\\}?"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    found.sort();
    return found;
}

} // namespace caretaker

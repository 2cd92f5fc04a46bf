// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/object_tree.h"

#include "ui/base/words.h"
#include "ui/ca/ca_words.h"

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaObject;

namespace {

/// Keys: both may lie under one URI.
const QString ParentManifest = u"parent-manifest"_s;
const QString ParentCrl = u"parent-crl"_s;

QString typeName(const QString& type)
{
    static const QHash<QString, QString> names{
        {u"crl"_s, u"CRL"_s}, {u"roa"_s, u"ROA"_s}, {u"asa"_s, u"ASPA"_s}, {u"gbr"_s, u"Ghostbusters"_s},
        {u"tak"_s, u"TAK"_s}, {u"spl"_s, u"SPL"_s}, {u"sig"_s, u"RSC"_s}};
    if (type == "cer"_L1)
        return say(QT_TRANSLATE_NOOP("ca", "certificate"));
    if (type == "mft"_L1)
        return say(QT_TRANSLATE_NOOP("ca", "manifest"));
    return names.value(type, type);
}

Cell findingsCell(const Findings& findings)
{
    if (findings.empty())
        return {};
    const Severity worst = worstSeverity(findings);
    QStringList names, tips;
    for (const Finding& finding : findings) {
        names << finding.name();
        tips << textOf(finding);
    }
    return {.text = names.join(u", "_s),
            .icon = iconFor(worst),
            .tone = toneFor(worst),
            .tip = tips.join(u"\n\n"_s)};
}

CellRow rowOf(const QString& title, const CaObject& object, const QString& key = {})
{
    const QString hash = object.hash ? object.hash->toHex().toLower() : QString();
    return {
        key.isEmpty() ? object.uri : key,
        {{.text = title, .tip = object.uri},
         {.text = typeName(object.type)},
         findingsCell(object.findings),
         {.text = object.keptAt ? dateTimeText(*object.keptAt) : say(QT_TRANSLATE_NOOP("ca", "not kept"))},
         hashCell(hash)}};
}

CellRow findingLeaf(const Finding& finding, std::size_t number)
{
    return {u"finding-%1"_s.arg(number),
            {{.text = finding.uri.isEmpty() ? meaningOf(finding) : finding.uri, .tip = textOf(finding)},
             {},
             findingsCell({finding})}};
}

CellRow manifestRow(const service::CaObjects& objects)
{
    CellRow manifest = rowOf(objects.manifest->name, *objects.manifest);
    for (const CaObject& object : objects.listed)
        manifest.children.push_back(rowOf(object.name, object));
    return manifest;
}

} // namespace

QString textOf(const Finding& finding)
{
    return u"%1 (%2)\n%3\n%4"_s.arg(finding.name(), infoOf(finding.id).clause, finding.detail(),
                                    say(QT_TRANSLATE_NOOP("ca", "What to do: %1")).arg(remedyOf(finding)));
}

std::vector<CellRow> objectRows(const service::CaObjects& objects)
{
    std::vector<CellRow> rows;
    if (objects.certificate) {
        rows.push_back(rowOf(objects.certificate->name, *objects.certificate));
        if (objects.manifest)
            rows.back().children.push_back(manifestRow(objects));
    } else if (objects.manifest) {
        rows.push_back(manifestRow(objects));
    }
    if (objects.parentManifest)
        rows.push_back(rowOf(say(QT_TRANSLATE_NOOP("ca", "Manifest of the parent")), *objects.parentManifest,
                             ParentManifest));
    if (objects.parentCrl)
        rows.push_back(
            rowOf(say(QT_TRANSLATE_NOOP("ca", "CRL of the parent")), *objects.parentCrl, ParentCrl));
    for (std::size_t i = 0; i < objects.others.size(); ++i)
        rows.push_back(findingLeaf(objects.others[i], i));
    return rows;
}

const CaObject* objectOfKey(const service::CaObjects& objects, const QString& key)
{
    if (key == ParentManifest)
        return objects.parentManifest ? &*objects.parentManifest : nullptr;
    if (key == ParentCrl)
        return objects.parentCrl ? &*objects.parentCrl : nullptr;
    for (const auto* one : {&objects.certificate, &objects.manifest}) {
        if (*one && (*one)->uri == key)
            return &**one;
    }
    const auto listed = std::ranges::find(objects.listed, key, &CaObject::uri);
    return listed == objects.listed.end() ? nullptr : &*listed;
}

} // namespace caretaker::ui

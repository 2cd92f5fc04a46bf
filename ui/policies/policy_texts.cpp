// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_texts.h"

#include <QFileInfo>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'"', "\\\""_L1);
    return u'"' + text + u'"';
}

} // namespace

QString extendingText(const QString& base, const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return u"schema = \"caretaker/policy/1\"\n"
           "extends = %1\n"
           "name = %2\n"
           "title = %2\n\n"
           "# State only what differs, for example:\n"
           "# [health.dead]\n"
           "# after = \"24h\"\n"_s.arg(quoted(base), quoted(name));
}

} // namespace caretaker::ui

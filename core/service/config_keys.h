// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the keys of the configuration file: what each takes, and how it is read into a Config.
#pragma once

#include "core/service/config.h"

#include <toml++/toml.h>

#include <functional>
#include <map>

namespace caretaker::service {

/// Reads one value into the configuration; false when it is not what the key takes.
using ConfigSetter = std::function<bool(Config&, const toml::node&)>;

struct ConfigKey
{
    QString allowed; ///< for messages
    ConfigSetter set;
};
using ConfigKeys = std::map<QString, ConfigKey>;

/// Section, then key. [[people]] is not among them.
const std::map<QString, ConfigKeys>& configSections();
ConfigKeys mailKeys();
toml::table mailToml(const MailConfig& mail);

// What setters are made of.
QString fromToml(std::string_view text);
bool setText(QString& target, const toml::node& node);
bool setDuration(Duration& target, const toml::node& node);
extern const QString AllowedDuration;

/// "1 GB" for 1'000'000'000: the largest unit that divides it.
QString formatSize(qint64 bytes);

} // namespace caretaker::service

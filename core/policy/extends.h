// SPDX-License-Identifier: GPL-3.0-or-later
//
// `extends`: a policy file may name one other and state only what differs. It names a shipped policy
// ("bcp-default"), or a file, which ends in ".toml" or holds a slash and is relative to the file that says
// so. That one may extend another in turn, at most limits::MaxPolicyChain files in all.
//
// What is stated stands for what the base states, table by table and key by key. [[timeline]] and
// [[timeline.step]] are matched by `id`, [[metrics.alert]] by `indicator`; a new step takes its place in the
// order in which the steps fall due. remove = true leaves a table of these out, remove = ["by"] keys of any.
//
// The text of a chain of files is one: a line "# caretaker/policy-files/1 LENGTH LENGTH ...", then the bytes
// of each file, the one that extends first, its last base last. Policy::parse() reads it as it reads a file,
// and its SHA-256 is the policy's hash: whoever has the text can check both. Where the files lay is not in
// it.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace caretaker::policy {

struct PolicyFile
{
    QString name; ///< for messages, and what its own `extends` is relative to
    QByteArray text;
};

/// The text of a shipped policy, or of the file at a path.
using Resolver = std::function<Expected<QByteArray>(const QString& nameOrPath)>;

/// Whether "bcp-default" or "folder/ours.toml" is a path. No file is looked at.
bool isPolicyPath(const QString& nameOrPath);
/// How messages name it: "bcp-default.toml", or the path.
QString shownName(const QString& nameOrPath);

/// The policy's text: the file's own bytes where it extends nothing. BadInput with the place of the `extends`
/// that goes in a circle, too deep or nowhere.
Expected<QByteArray> wholeText(const PolicyFile& file, const Resolver& resolver);

} // namespace caretaker::policy

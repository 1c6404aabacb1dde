// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace isogloss {

/// `Progress::stage` in the language of the window: "loss before: layer 3 of 8". What is not known stays as it is.
QString stage_text(const std::string& stage);

} // namespace isogloss

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>

namespace isogloss {

/// What every failure of Isogloss says. A room derives its own type from this one (`CheckpointError`, `CorpusError`, …) so that a caller
/// can tell where a failure came from; the sentence is written for the user and names the file, the place in it, what was expected,
/// what was found and what to do.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A bad argument or bad input from outside: the command line ends with exit status 2, not 1.
class InputError : public Error {
public:
    using Error::Error;
};

/// The parts of the sentence about a bad file. Empty parts are left out.
struct BadInput {
    std::string file;     ///< path as the user gave it
    std::string place;    ///< key, line, row, byte offset, tensor name …
    std::string expected; ///< what would have been right
    std::string found;    ///< what was there
    std::string advice;   ///< what the user can do
};

/// "FILE, PLACE: expected EXPECTED, found FOUND. ADVICE"
std::string sentence(const BadInput& parts);

/// The user (or the program's end) stopped a job. Not an error to be shown; nothing is lost.
class Cancelled : public Error {
public:
    Cancelled() : Error("cancelled") {}
};

} // namespace isogloss

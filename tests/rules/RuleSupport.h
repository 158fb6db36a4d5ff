#pragma once

#include "rules/FormDouble.h"

#include <string>

/// The rule in \a json, in single quotes instead of double ones, compiled for \a form; a failure fails the
/// test.
Verder::Rule formRule(const FormDouble &form, const char *json);

/// What that rule gives, as JSON; "error: <type>" where it fails.
std::string inForm(const FormDouble &form, const char *json);

/// The same without a form, on \a data.
std::string onData(const char *json, const char *data = "null");

/// How compiling that rule for \a form fails: "line:column: message"; "compiles" where it does not.
std::string refusal(const FormDouble &form, const char *json);

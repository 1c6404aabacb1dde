# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test. What Isogloss needs of the system, and how it is installed. Debian 12 names; where Ubuntu 24.04 differs, both
# names stand with a bar between them and the first that exists is taken.

packages_build="build-essential cmake ninja-build pkg-config ccache mold
  qt6-base-dev qt6-svg-dev|libqt6svg6-dev qt6-l10n-tools libqcustomplot-dev
  libtorch-dev libopenblas0-openmp libhdf5-dev nlohmann-json3-dev
  libpcre2-dev libicu-dev libcli11-dev libspdlog-dev libboost-dev libssl-dev zlib1g-dev"
packages_show="fonts-noto-core fonts-noto-cjk qt6-translations-l10n"
packages_test="xvfb xauth xdotool dbus-daemon python3 python3-numpy python3-h5py hdf5-tools poppler-utils"

# install_missing NAME… : names what is missing and installs it; says what to do where it cannot.
install_missing() {
  local entry name missing=() known=0
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "isogloss: this system has no apt; install the counterparts of: $*" >&2
    return 0
  fi
  for entry in "$@"; do
    # Any of the alternatives will do.
    local found=0
    for name in ${entry//|/ }; do
      if [ "$(dpkg-query -W -f='${db:Status-Abbrev}' "$name" 2>/dev/null)" = "ii " ]; then found=1; fi
    done
    [ $found = 1 ] || missing+=("$entry")
  done
  [ ${#missing[@]} -gt 0 ] || return 0

  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "isogloss: please install as root: apt-get install ${missing[*]%%|*}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  echo "isogloss: installing from the system's packages: ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq || echo "isogloss: apt-get update failed; going on with the lists that are there" >&2
  local chosen=()
  for entry in "${missing[@]}"; do
    known=0
    for name in ${entry//|/ }; do
      if apt-cache show "$name" >/dev/null 2>&1; then chosen+=("$name"); known=1; break; fi
    done
    if [ $known = 0 ]; then
      echo "isogloss: no package source of this system has ${entry//|/ or }" >&2
      return 1
    fi
  done
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${chosen[@]}" >/dev/null
}

# build_preset PRESET [TARGET…] : configures once, builds what changed.
build_preset() {
  local preset=$1 launcher=() linker=()
  shift
  if command -v ccache >/dev/null; then
    # A precompiled header changes neither with the time nor with the folder.
    export CCACHE_SLOPPINESS=pch_defines,time_macros
    launcher=(-DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
  fi
  if command -v mold >/dev/null; then
    linker=(-DCMAKE_EXE_LINKER_FLAGS=-fuse-ld=mold -DCMAKE_SHARED_LINKER_FLAGS=-fuse-ld=mold -DCMAKE_MODULE_LINKER_FLAGS=-fuse-ld=mold)
  fi
  if [ ! -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" "${launcher[@]}" "${linker[@]}" >"build-$preset.log" 2>&1 || {
      cat "build-$preset.log" >&2
      return 1
    }
    mv "build-$preset.log" "build/$preset/configure.log"
  fi
  cmake --build "build/$preset" ${1:+--target "$@"}
}

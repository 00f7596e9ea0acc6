#!/usr/bin/env bash
# Tries the installer for Windows under Wine, as a user would:  try-under-wine.sh SETUP NAME ID COMMAND PYTHON PICTURES
#
# NAME, ID and COMMAND are what the installer was made with; PYTHON is a Python for Windows that has keyring. Wine's
# variables (WINEPREFIX and others) are the caller's. Wants Xvfb, xdotool and import (ImageMagick).
# Wants python3, too. What Wine does not prove: fonts, sharpness on fine screens, SmartScreen, signatures.
set -euo pipefail

setup=$1 name=$2 id=$3 command=$4 python=$5 pictures=$6
sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
user=$WINEPREFIX/drive_c/users/$(id -un)
folder=$user/AppData/Local/Programs/$id
data=$user/AppData/Local/$command
menu=$user/AppData/Roaming/Microsoft/Windows/'Start Menu'/Programs/$name.lnk
desktop=$user/Desktop/$name.lnk
mkdir -p "$pictures"

say() { echo "try-under-wine.sh: $*"; }
fail() { say "$*"; exit 1; }
# Output goes through a pipe that nobody waits for: Wine's services keep it open.
windows() { timeout 180 wine "$@" </dev/null 2>/dev/null | cat; }
gone() { for _ in $(seq 60); do [ -e "$1" ] || return 0; sleep 0.5; done; fail "$1 is still there"; }
registry() { windows reg query "HKCU\\$1" ${2:+/v "$2"} | grep "${3:-REG_}" >/dev/null; }
key() { windows "$python" -c "import keyring; print('key:', keyring.get_password('$command', '$1'))"; }

exec 3<><(:)
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null &
screen=$!
trap 'wineserver -k 2>/dev/null || true; kill $screen' EXIT
read -r -u 3 number
export DISPLAY=:$number
rm -rf "$data" "$folder"

# shows NAME PICTURE: waits for a window and takes a picture of the screen.
shows() {
  for _ in $(seq 240); do
    if [ -n "$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1)" ]; then
      sleep 3
      import -window root "$pictures/$2.png"
      return
    fi
    sleep 0.25
  done
  import -window root "$pictures/$2.png"
  fail "no window \"$1\" came; see $pictures/$2.png"
}
# ends: closes the program as a user does, and waits for it to be gone.
ends() {
  windows taskkill /im "$id.exe" >/dev/null
  for _ in $(seq 60); do
    pgrep -f "$id.$id\.exe" >/dev/null || return 0
    sleep 0.5
  done
  fail "the program does not end"
}

say "silent installation, with an icon on the desktop and the start at login"
windows "$setup" /S /DESKTOP /LOGIN
[ -f "$folder/$id.exe" ] && [ -f "$menu" ] && [ -f "$desktop" ] || fail "not everything was installed"
registry 'Software\Microsoft\Windows\CurrentVersion\Run' "$id" "$id.exe" || fail "it does not start at login"
registry "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$id" DisplayVersion || fail "Windows does not list it"

say "self-test"
windows "$folder/$id.exe" --self-test >"$pictures/self-test.json" || true
python3 - "$pictures/self-test.json" <<'END'
import json, sys
report = json.load(open(sys.argv[1]))
print({name: report[name] for name in ("version", "python", "qt", "platform", "keyring")})
failed = {name: check["detail"] for name, check in report["checks"].items() if not check["ok"]}
if failed or not report["keyring"].startswith("keyring.backends.Windows"):
    sys.exit(f"try-under-wine.sh: self-test: {failed}")
END

say "start by the shortcut of the Start menu"
timeout 60 wine start /unix "$menu" </dev/null >/dev/null 2>&1 &
shows "$name" shortcut
ends
[ -s "$data/settings.json" ] || fail "it kept no settings"
before=$(sha256sum <"$data/settings.json")
timeout 120 wine "$folder/$id.exe" --demo </dev/null >/dev/null 2>&1 &
shows "$name" demo
say "update while it is open"
if timeout 120 wine "$setup" /S </dev/null >/dev/null 2>&1; then fail "the installer replaced a running program"; fi
ends

say "update"
windows "$setup" /S
[ -f "$desktop" ] || fail "the update took the icon from the desktop"
registry 'Software\Microsoft\Windows\CurrentVersion\Run' "$id" "$id.exe" || fail "the update took the start at login"
[ "$(sha256sum <"$data/settings.json")" = "$before" ] || fail "the update changed the user's settings"

say "the program's own switches: start at login, telephone links"
switched=$(windows "$python" -c "import os, sys
sys.path.insert(0, 'Z:$sources')
from callviewer.desktop import autostart, tel_links
program = os.path.join(os.environ['LOCALAPPDATA'], 'Programs', '$id', '$id.exe')
autostart.set_on(False, [program])
was_off = autostart.is_on()
autostart.set_on(True, [program, '--in-tray'])
tel_links.set_on(True, [program, '--'])
print(was_off, autostart.is_on(), tel_links.is_on())")
[[ $switched == "False True True"* ]] || fail "a switch does not do what it says: $switched"
registry "Software\\Classes\\$id.tel\\shell\\open\\command" '' "$id.exe" || fail "Windows does not know what opens links"
timeout 120 wine "$folder/$id.exe" --demo -- tel:+5519901954601 </dev/null >/dev/null 2>&1 &
shows "$name" telephone-link
ends

say "silent removal, which keeps what the user has"
windows "$python" -c "import keyring
for account in ('one', 'two'): keyring.set_password('$command', account, 'secret')
keyring.set_password('another', 'one', 'theirs')"
windows "$folder/uninstall.exe" /S
gone "$folder"
[ ! -e "$menu" ] && [ ! -e "$desktop" ] || fail "a shortcut is left"
registry 'Software\Microsoft\Windows\CurrentVersion\Run' "$id" "$id.exe" && fail "the start at login is left"
registry "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\$id" && fail "Windows still lists it"
registry "Software\\$id" && fail "a key of the registry is left"
registry "Software\\Classes\\$id.tel" && fail "Windows still knows what opens links"
registry 'Software\RegisteredApplications' "$id" && fail "Windows still offers it for links"
[ "$(sha256sum <"$data/settings.json")" = "$before" ] || fail "the user's settings are gone"
key one | grep secret >/dev/null && key two | grep secret >/dev/null || fail "the user's key is gone"

say "installation by hand"
timeout 180 wine "$setup" </dev/null >/dev/null 2>&1 &
shows "$name Setup" setup-1
for page in 2 3 4; do
  xdotool search --onlyvisible --name "$name Setup" windowactivate --sync key Return 2>/dev/null || xdotool key Return
  sleep 2
  import -window root "$pictures/setup-$page.png"
done
for _ in $(seq 120); do [ -f "$folder/uninstall.exe" ] && [ -f "$menu" ] && break; sleep 0.5; done
sleep 3
import -window root "$pictures/setup-5.png"
xdotool key Return # "Finish" starts the program
shows "$name\$" setup-started
ends
[ ! -e "$desktop" ] || fail "nobody asked for an icon on the desktop"

say "silent removal of everything"
windows "$folder/uninstall.exe" /S /FORGET
gone "$folder"
gone "$data"
key one | grep secret >/dev/null && fail "a key is left"
key two | grep secret >/dev/null && fail "the second key is left"
windows "$python" -c "import keyring; print(keyring.get_password('another', 'one'))" | grep theirs >/dev/null ||
  fail "the key of another program is gone"
left=$(find "$user" -iname "*$id*" -o -iname "*$name*" | grep -v "/Temp/" || true)
[ -z "$left" ] || fail "that is left: $left"
say "all went well; pictures: $pictures"

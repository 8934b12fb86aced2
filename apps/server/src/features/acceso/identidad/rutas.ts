import {
  abrirSesionConProveedor as abrirDef,
  comenzarConProveedor as comenzarDef,
  permitirIdentidad as permitirDef,
  cerrarSesion as salirDef,
  separarIdentidad as separarDef,
  verIdentidades as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../../platform/http/index.ts'
import { comenzarConProveedor } from './comenzar.ts'
import { abrirSesionConProveedor } from './ingresar.ts'
import { permitirIdentidad, separarIdentidad, verIdentidades } from './mis-identidades.ts'
import { salir } from './salir.ts'

// They speak with the provider or check a password: these open their own transactions.
const propias = { sinTransaccion: true }

export const rutasIdentidad: Ruta[] = [
  ruta(comenzarDef, comenzarConProveedor, propias),
  ruta(abrirDef, abrirSesionConProveedor, propias),
  ruta(salirDef, salir, propias),
  ruta(verDef, verIdentidades),
  ruta(separarDef, separarIdentidad, propias),
  ruta(permitirDef, permitirIdentidad, propias),
]

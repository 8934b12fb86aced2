import {
  confirmarCodigos as confirmarDef,
  abrirSesionConLlave as conLlaveDef,
  empezarCodigos as empezarDef,
  empezarLlave as empezarLlaveDef,
  nombrarLlave as nombrarDef,
  opcionesDeIngreso as opcionesDef,
  darSegundoPaso as pasoDef,
  quitarCodigos as quitarDef,
  quitarLlave as quitarLlaveDef,
  registrarLlave as registrarDef,
  renovarRecuperacion as renovarDef,
  verFactores as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../../platform/http/index.ts'
import { confirmarCodigos, empezarCodigos, quitarCodigos, renovarRecuperacion } from './codigos.ts'
import { abrirSesionConLlave, opcionesDeIngreso } from './ingresar-con-llave.ts'
import { empezarLlave, nombrarLlave, quitarLlave, registrarLlave } from './llaves.ts'
import { darSegundoPaso } from './segundo-paso.ts'
import { verFactores } from './ver-factores.ts'

// What is tried and fails must stay counted: these open their own transactions.
const propias = { sinTransaccion: true }

export const rutasFactores: Ruta[] = [
  ruta(verDef, verFactores),
  ruta(empezarDef, empezarCodigos, propias),
  ruta(confirmarDef, confirmarCodigos, propias),
  ruta(quitarDef, quitarCodigos, propias),
  ruta(renovarDef, renovarRecuperacion, propias),
  ruta(empezarLlaveDef, empezarLlave, propias),
  ruta(registrarDef, registrarLlave, propias),
  ruta(nombrarDef, nombrarLlave),
  ruta(quitarLlaveDef, quitarLlave, propias),
  ruta(opcionesDef, opcionesDeIngreso),
  ruta(conLlaveDef, abrirSesionConLlave, propias),
  ruta(pasoDef, darSegundoPaso, propias),
]

import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { descartarCorrida, publicarCorrida, revisarCorrida } from './actuar.ts'
import { findCargas } from './carga.repo.ts'
import { cerrarCarga, crearCarga, descartarCarga, recibirTrozo } from './cargar.ts'
import { listarSinDato, verCobertura } from './cobertura.ts'
import { compararMdm } from './comparacion.ts'
import { confirmarCarga } from './confirmar.ts'
import { descargarCsv, descargarXlsx } from './descargar.ts'
import { verMedicionEntidad } from './entidad.ts'
import { descargarInsumo, listarInsumos } from './insumos.ts'
import { descargarManifiesto } from './manifiesto.ts'
import { pedirCorrida } from './pedir.ts'
import { listarPuestos } from './puestos.ts'
import { agregarReceta, comprobarReceta, listarRecetas, verReceta } from './recetas.ts'
import { verDistribucion, verPuntos } from './reparto.ts'
import { tomarRespuestas, verToma } from './tomar.ts'
import { verCarga } from './ver-carga.ts'
import { listarCorridas, verCorrida } from './ver-corrida.ts'
import { verRespuestasMedicion } from './ver-respuestas.ts'

export const rutasMdm: Ruta[] = [
  ruta(c.crearCargaInsumo, crearCarga),
  ruta(c.recibirTrozoInsumo, recibirTrozo),
  ruta(c.cerrarCargaInsumo, cerrarCarga),
  ruta(c.descartarCargaInsumo, descartarCarga),
  ruta(c.listarCargasInsumo, (ctx, { consulta }) => findCargas(ctx.db, consulta)),
  ruta(c.verCargaInsumo, verCarga),
  ruta(c.confirmarCargaInsumo, confirmarCarga),
  ruta(c.listarInsumos, listarInsumos),
  ruta(c.descargarInsumo, descargarInsumo),
  ruta(c.verCobertura, verCobertura),
  ruta(c.listarSinDato, listarSinDato),
  ruta(c.verToma, verToma),
  ruta(c.tomarRespuestas, tomarRespuestas),
  ruta(c.listarRecetasMdm, listarRecetas),
  ruta(c.verRecetaMdm, verReceta),
  ruta(c.agregarRecetaMdm, agregarReceta),
  ruta(c.comprobarRecetaMdm, comprobarReceta),
  ruta(c.pedirCorrida, pedirCorrida),
  ruta(c.listarCorridasMdm, listarCorridas),
  ruta(c.verCorridaMdm, verCorrida),
  ruta(c.revisarCorrida, revisarCorrida),
  ruta(c.publicarCorrida, publicarCorrida),
  ruta(c.descartarCorrida, descartarCorrida),
  ruta(c.descargarManifiesto, descargarManifiesto),
  ruta(c.compararCorridasMdm, compararMdm),
  ruta(c.listarPuestos, listarPuestos),
  ruta(c.verDistribucionMdm, verDistribucion),
  ruta(c.verPuntosMdm, verPuntos),
  ruta(c.verMedicionEntidad, verMedicionEntidad),
  ruta(c.verRespuestasMedicion, verRespuestasMedicion),
  ruta(c.descargarMdmCsv, descargarCsv),
  ruta(c.descargarMdmXlsx, descargarXlsx),
]

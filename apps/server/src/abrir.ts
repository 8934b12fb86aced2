import { join } from 'node:path'
import type { Config } from './config.ts'
import { cuentasDeDemostracion } from './features/demostracion/index.ts'
import { findReferencia } from './features/territorio/index.ts'
import { openAntivirus } from './platform/antivirus/index.ts'
import { type Reloj, relojDelSistema } from './platform/clock.ts'
import { leerOCrearLlave, openCripto } from './platform/cripto/index.ts'
import { openConexion } from './platform/db/conexion.ts'
import { openEmbebido } from './platform/db/embebido/index.ts'
import { prepararBase } from './platform/db/preparar.ts'
import { abrirCorreo } from './platform/mail/index.ts'
import { abrirOidc } from './platform/oidc/index.ts'
import type { Servicios } from './platform/servicios.ts'
import { openArchivos } from './platform/storage/index.ts'

export type Abierto = { readonly servicios: Servicios; cerrar(): Promise<void> }

/**
 * Opens what every way into the program needs (server, command line, tests): the database of the operator or the embedded one,
 * brought to this version's schema and reference data; the files; the entities of the territory.
 */
export async function abrir(
  config: Config,
  avisar: (texto: string) => void,
  reloj: Reloj = relojDelSistema,
): Promise<Abierto> {
  const motor = config.base ? null : await openEmbebido({ carpeta: join(config.datos, 'base'), avisar })
  const app = config.base?.app ?? motor?.urlApp ?? ''
  const migracion = config.base?.migracion ?? motor?.urlMigracion ?? ''
  try {
    await prepararBase(migracion, app, avisar)
    const servicios = await abrirServicios(app, config, { reloj, demostracion: motor !== null, avisar })
    return {
      servicios,
      async cerrar() {
        servicios.correo.cerrar()
        await servicios.conexion.cerrar()
        await motor?.cerrar()
      },
    }
  } catch (error) {
    await motor?.cerrar()
    throw error
  }
}

type Modo = {
  readonly reloj: Reloj
  readonly demostracion: boolean
  /** Where what only the operator can mend is told. */
  readonly avisar?: (texto: string) => void
}

/** The services over a database that is already prepared. */
export async function abrirServicios(
  urlApp: string,
  config: Pick<
    Config,
    | 'archivos'
    | 's3'
    | 'correo'
    | 'publica'
    | 'cookieSegura'
    | 'lecturaCompartida'
    | 'datos'
    | 'llaveMaestra'
    | 'clamd'
    | 'conservacionDias'
    | 'segundoFactorExigido'
    | 'oidc'
    | 'politicas'
  >,
  { reloj, demostracion, avisar = () => {} }: Modo,
): Promise<Servicios> {
  const conexion = openConexion(urlApp)
  const { almacen, reservado } = await openArchivos(config.archivos, config.s3)
  // Only the demonstration makes its own key: an operator who did not set one must not believe that the documents have a copy.
  const maestra = config.llaveMaestra ?? (demostracion ? await leerOCrearLlave(join(config.datos, 'llave')) : null)
  const referencia = await findReferencia(conexion.db)
  return {
    reloj,
    conexion,
    almacen,
    correo: abrirCorreo({ ajustes: config.correo, publica: config.publica, demostracion }),
    reservado,
    cripto: openCripto(maestra, urlApp),
    antivirus: config.clamd && openAntivirus(config.clamd),
    conservacionDias: config.conservacionDias,
    referencia,
    demostracion: demostracion ? cuentasDeDemostracion() : null,
    cookieSegura: config.cookieSegura,
    lecturaCompartida: config.lecturaCompartida,
    segundoFactorExigido: config.segundoFactorExigido,
    politicas: config.politicas,
    oidc: config.oidc && abrirOidc({ ajustes: config.oidc, publica: config.publica, avisar }),
  }
}

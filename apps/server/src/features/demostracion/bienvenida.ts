import type { Servicios } from '../../platform/servicios.ts'
import { escribirCorreo } from '../correo/index.ts'
import { CUENTAS } from './cuentas.ts'
import { SUJETO } from './demostracion.repo.ts'

/** Something to read in the mailbox on screen. With a mail server nothing is written to addresses that do not exist. */
export async function darBienvenida({ conexion, correo, reloj }: Servicios): Promise<void> {
  const [primera] = CUENTAS
  if (correo.modo !== 'buzon' || !primera) return
  await conexion.db.transaction().execute((db) =>
    escribirCorreo(
      { db, ahora: reloj.ahora() },
      {
        clave: 'demostracion/bienvenida',
        clase: 'demostracion.bienvenida',
        sujeto: SUJETO,
        para: primera.correo,
        hechos: { nombre: primera.nombre, enlace: correo.enlace('/ingreso') },
      },
    ),
  )
}

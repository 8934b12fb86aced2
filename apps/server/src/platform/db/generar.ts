// `npm run esquema`: migrates an empty database and writes db/schema.sql and the row types from it.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { raiz } from '../raiz.ts'
import { openEmbebido, urlDe } from './embebido/index.ts'
import { renderEsquema } from './esquema.ts'
import { renderFilas } from './filas.ts'
import { migrar } from './migrar.ts'

const motor = await openEmbebido({ carpeta: join(raiz, '.kpt/pruebas'), efimero: true })
const nombre = `esquema_${process.pid}`
const admin = new pg.Client({ connectionString: motor.urlSuper })
await admin.connect()
await admin.query(`create database ${nombre} owner kpt_dueno`)
try {
  await migrar(urlDe(motor.socket, 'kpt_dueno', nombre), async (cliente) => {
    await writeFile(join(raiz, 'db/schema.sql'), await renderEsquema(cliente))
    await writeFile(join(import.meta.dirname, 'filas.gen.ts'), await renderFilas(cliente))
  })
} finally {
  await admin.query(`drop database ${nombre}`)
  await admin.end()
  await motor.cerrar()
}
process.stdout.write('db/schema.sql y filas.gen.ts quedaron al día.\n')

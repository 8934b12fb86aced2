import { expect, it } from 'vitest'
import { esFallaMotor, fallaDeDisco, fallaDeRegistro } from './falla.ts'

const lugar = { ruta: '/datos', registro: '/registro.log', cuenta: 'nobody', uid: 65_534 }

// Lines as PostgreSQL 18 writes them.
it.each([
  ['disco-lleno', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
  ['memoria-insuficiente', 'FATAL:  could not map anonymous shared memory: Cannot allocate memory'],
  ['cuenta-sin-nombre', 'initdb: error: could not look up effective user ID 54321: user does not exist'],
  ['sin-permiso', 'FATAL:  could not open file "postgresql.conf": Permission denied'],
  ['sin-permiso', 'FATAL:  data directory "/datos" has wrong ownership'],
  ['datos-danados', 'PANIC:  could not locate a valid checkpoint record at 0/1D3F3A8'],
  ['datos-danados', 'FATAL:  could not open file "global/pg_filenode.map": No such file or directory'],
  ['datos-danados', 'FATAL:  required WAL directory "pg_wal" does not exist'],
  [
    'motor-no-ejecuta',
    'postgres: error while loading shared libraries: libicui18n.so.60: cannot open shared object file',
  ],
  ['arranque-fallido', 'FATAL:  unrecognized configuration parameter "nada"'],
])('«%s» se reconoce en: %s', (codigo, linea) => {
  const falla = fallaDeRegistro(`LOG:  starting PostgreSQL 18.4\n${linea}\nLOG:  database system is shut down\n`, lugar)
  expect(falla.codigo).toBe(codigo)
  expect(falla.message).not.toContain('undefined')
})

it('lo que el sistema de archivos niega se nombra, y lo demás pasa sin cambios', () => {
  expect(fallaDeDisco(Object.assign(new Error('x'), { code: 'EROFS' }), '/r', 'ana')).toMatchObject({
    codigo: 'sin-permiso',
  })
  expect(fallaDeDisco(Object.assign(new Error('x'), { code: 'ENOSPC' }), '/r', 'ana')).toMatchObject({
    codigo: 'disco-lleno',
  })
  const ajeno = new Error('otra cosa')
  expect(fallaDeDisco(ajeno, '/r', 'ana')).toBe(ajeno)
  expect(esFallaMotor(ajeno)).toBe(false)
})

// OpenStack Swift with its S3 interface, as Debian packages it: a real server, of another hand, to prove ours against. It listens on this
// machine only, keeps its files in a folder of its own and goes when the test ends.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { AwsV4Signer } from 'aws4fetch'
import type { AjustesS3 } from '../platform/storage/index.ts'

const PARTES = ['account', 'container', 'object'] as const
const PROGRAMAS = ['proxy', ...PARTES].map((parte) => `swift-${parte}-server`)

/** Packages swift-proxy, swift-account, swift-container and swift-object. */
export const HAY_SWIFT = PROGRAMAS.every((programa) => existsSync(`/usr/bin/${programa}`))

export type Swift = { readonly ajustes: AjustesS3; cerrar(): Promise<void> }

export async function abrirSwift(bucket = 'kpt-pruebas'): Promise<Swift> {
  const carpeta = await mkdtemp(join(tmpdir(), 'swift-'))
  const [proxy = 0, ...puertos] = await puertosLibres(1 + PARTES.length)
  await mkdir(join(carpeta, 'discos/d1'), { recursive: true })
  await writeFile(join(carpeta, 'swift.conf'), SWIFT)
  const procesos: ChildProcess[] = []
  const arrancar = async (parte: string, ajustes: string) => {
    const archivo = join(carpeta, `${parte}.conf`)
    await writeFile(archivo, ajustes)
    const entorno = { ...process.env, SWIFT_CONF_FILE: join(carpeta, 'swift.conf') }
    procesos.push(spawn(`/usr/bin/swift-${parte}-server`, [archivo], { env: entorno, stdio: 'ignore' }))
  }
  for (const [i, parte] of PARTES.entries()) {
    await hacerAnillo(carpeta, parte, puertos[i] ?? 0)
    await arrancar(parte, deParte(carpeta, parte, puertos[i] ?? 0))
  }
  await arrancar('proxy', deProxy(carpeta, proxy))
  const ajustes: AjustesS3 = {
    ...{ url: `http://127.0.0.1:${proxy}`, bucket, region: 'us-east-1', enRuta: true },
    ...{ llave: 'kpt:pruebas', secreto: 'secreto' },
  }
  const cerrar = async () => {
    for (const proceso of procesos) proceso.kill('SIGKILL')
    await rm(carpeta, { recursive: true, force: true, maxRetries: 5 })
  }
  await crearBucket(ajustes).catch(async (error: unknown) => {
    await cerrar()
    throw error
  })
  return { ajustes, cerrar }
}

/** Until it listens; a new server takes a second or two. */
async function crearBucket({ url, bucket, region, llave, secreto }: AjustesS3): Promise<void> {
  for (let intento = 0; ; intento += 1) {
    const { headers } = await new AwsV4Signer({
      ...{
        method: 'PUT',
        url: `${url}/${bucket}`,
        service: 's3',
        region,
        accessKeyId: llave,
        secretAccessKey: secreto,
      },
    }).sign()
    const respuesta = await fetch(`${url}/${bucket}`, { method: 'PUT', headers }).catch(() => null)
    if (respuesta?.ok) return
    if (intento > 60) throw new Error(`Swift did not make the bucket: ${respuesta?.status} ${await respuesta?.text()}`)
    await new Promise((seguir) => setTimeout(seguir, 250))
  }
}

async function hacerAnillo(carpeta: string, parte: string, puerto: number): Promise<void> {
  const anillo = (...argumentos: string[]) =>
    promisify(execFile)('/usr/bin/swift-ring-builder', [`${parte}.builder`, ...argumentos], { cwd: carpeta })
  await anillo('create', '4', '1', '1')
  await anillo('add', `r1z1-127.0.0.1:${puerto}/d1`, '1')
  await anillo('rebalance')
  if ((await readFile(join(carpeta, `${parte}.ring.gz`))).length === 0) throw new Error(`Swift has no ring of ${parte}`)
}

const SWIFT = `[swift-hash]
swift_hash_path_prefix = kpt
swift_hash_path_suffix = pruebas
[storage-policy:0]
name = unica
default = yes
`

function comun(carpeta: string, puerto: number): string {
  return `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${puerto}
workers = 0
user = ${userInfo().username}
swift_dir = ${carpeta}
`
}

function deParte(carpeta: string, parte: string, puerto: number): string {
  return `${comun(carpeta, puerto)}mount_check = false
devices = ${join(carpeta, 'discos')}
[pipeline:main]
pipeline = ${parte}-server
[app:${parte}-server]
use = egg:swift#${parte}
[${parte}-replicator]
[${parte}-updater]
[${parte}-auditor]
`
}

function deProxy(carpeta: string, puerto: number): string {
  return `${comun(carpeta, puerto)}[pipeline:main]
pipeline = catch_errors cache s3api tempauth slo dlo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
error_suppression_limit = 1000000
conn_timeout = 5
node_timeout = 30
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_kpt_pruebas = secreto .admin
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
`
}

async function puertosLibres(cuantos: number): Promise<number[]> {
  const abiertos = Array.from({ length: cuantos }, () => createServer())
  const puertos = await Promise.all(
    abiertos.map(
      (servidor) =>
        new Promise<number>((listo) =>
          servidor.listen(0, '127.0.0.1', () => listo((servidor.address() as { port: number }).port)),
        ),
    ),
  )
  await Promise.all(abiertos.map((servidor) => new Promise((listo) => servidor.close(listo))))
  return puertos
}

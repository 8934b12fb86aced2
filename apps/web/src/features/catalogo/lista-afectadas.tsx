// Metas touched by a version or by a draft, one row for each entity and code.
import { contar, formatNumero, NOMBRES_CAMBIO, NOMBRES_CAMPO_CAMBIO, NOMBRES_RAZON_SUCESOR } from '@kpt/textos'
import type { Columna as ColumnaArchivo } from '@kpt/textos/libro'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta, consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'
import { ChipCambio } from './columnas-cambios.tsx'
import { claseDe } from './cuenta-cambios.tsx'
import './catalogo.css'

const TAMANO = 50
type Afectada = Respuesta<'GET /api/catalogo/versiones/:version/afectadas'>['filas'][number]
type DeVersion = {
  readonly clave: 'GET /api/catalogo/versiones/:version/afectadas'
  readonly params: { readonly version: string }
}
type DeCarga = {
  readonly clave: 'GET /api/catalogo/cargas/:carga/afectadas'
  readonly params: { readonly carga: string }
}

export function ListaAfectadas(de: DeVersion | DeCarga) {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const departamento = /^\d{2}$/.test(filtros.departamento ?? '') ? filtros.departamento : undefined
  const filtro = { departamento, clase: claseDe(filtros.clase) }
  const consultaDe = (p: number, tamano: number) => ({ ...filtro, pagina: p, tamano })
  const lista = useQuery(
    de.clave === 'GET /api/catalogo/cargas/:carga/afectadas'
      ? consultaPaginada(de.clave, { params: de.params, consulta: consultaDe(pagina, TAMANO) })
      : consultaPaginada(de.clave, { params: de.params, consulta: consultaDe(pagina, TAMANO) }),
  )
  const traer = (p: number, tamano: number, signal: AbortSignal) =>
    de.clave === 'GET /api/catalogo/cargas/:carga/afectadas'
      ? api(de.clave, { params: de.params, consulta: consultaDe(p, tamano), signal })
      : api(de.clave, { params: de.params, consulta: consultaDe(p, tamano), signal })
  return (
    <section className="seccion">
      <div className="filtros">
        <Departamentos
          valor={departamento ?? ''}
          onElegir={(codigo) => cambiar({ departamento: codigo || undefined })}
        />
        <CampoSeleccion
          etiqueta="Qué pasa con el código"
          value={filtro.clase ?? ''}
          opciones={[
            { valor: '', texto: 'Todo' },
            { valor: 'inactivo', texto: NOMBRES_CAMBIO.inactivo },
            { valor: 'cambia', texto: NOMBRES_CAMBIO.cambia },
          ]}
          onChange={(e) => cambiar({ clase: e.target.value || undefined })}
        />
      </div>
      <Datos de={lista}>
        {({ filas, total, entidades, metas }) =>
          total === 0 ? (
            <Vacio titulo="Ningún plan de hoy queda afectado">
              <p>Con estos filtros, ninguna meta tiene un código que quede inactivo o cambie.</p>
            </Vacio>
          ) : (
            <>
              <p>
                <strong className="numero">{formatNumero(String(metas))}</strong> {metas === 1 ? 'meta' : 'metas'} de{' '}
                {contar(entidades, 'entidad', 'entidades')}.
              </p>
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="filas" una="fila" />
              <Tabla
                titulo="Metas afectadas por entidad y código"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(f) => `${f.entidad.codigo}/${f.codigo}`}
              />
              <Descarga
                texto="Descargar las afectadas"
                archivo="catalogo-afectadas"
                columnas={ARCHIVO}
                filas={(marcha) => todas(traer, marcha)}
              />
            </>
          )
        }
      </Datos>
    </section>
  )
}

function Departamentos({ valor, onElegir }: { valor: string; onElegir: (codigo: string) => void }) {
  const lista = useQuery(consulta('GET /api/preparacion'))
  const suyos = lista.data?.departamentos ?? []
  if (suyos.length < 2) return null
  return (
    <CampoSeleccion
      etiqueta="Departamento"
      value={valor}
      opciones={[{ valor: '', texto: 'Todos' }, ...suyos.map((d) => ({ valor: d.codigo, texto: d.nombre }))]}
      onChange={(e) => onElegir(e.target.value)}
    />
  )
}

const COLUMNAS: Columna<Afectada>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    celda: (f) => (
      <>
        {f.entidad.nombre}
        <br />
        <span className="tenue menor">{f.entidad.departamentoNombre}</span>
      </>
    ),
  },
  {
    clave: 'codigo',
    titulo: 'Código',
    ancho: 'largo',
    celda: (f) => (
      <>
        <span className="numero">{f.codigo}</span> {f.nombre}
      </>
    ),
  },
  { clave: 'clase', titulo: 'Qué pasa', celda: (f) => <ChipCambio clase={f.clase} /> },
  { clave: 'metas', titulo: 'Metas', celda: (f) => <Metas metas={f.metas} /> },
  { clave: 'sigue', titulo: 'Qué sigue', ancho: 'largo', celda: queSigue },
]

function queSigue({ clase, campos, sucesor }: Afectada) {
  if (clase === 'cambia') return `Cambia: ${campos.map((c) => NOMBRES_CAMPO_CAMBIO[c]).join(', ')}`
  if (!sucesor) return 'Nada se le parece: la entidad debe escoger otro'
  return (
    <>
      <span className="tenue menor">{NOMBRES_RAZON_SUCESOR[sucesor.razon]}:</span>{' '}
      <span className="numero">{sucesor.entrada.indicador}</span> {sucesor.entrada.indicadorNombre}
    </>
  )
}

const ARCHIVO: ColumnaArchivo<Afectada>[] = [
  { titulo: 'Código DANE', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamentoNombre },
  { titulo: 'Código del indicador', valor: (f) => f.codigo },
  { titulo: 'Indicador', valor: (f) => f.nombre },
  { titulo: 'Qué pasa', valor: (f) => NOMBRES_CAMBIO[f.clase] },
  { titulo: 'Metas', valor: (f) => f.metas.join(', ') },
  { titulo: 'Código propuesto', valor: (f) => f.sucesor?.entrada.indicador },
  { titulo: 'Indicador propuesto', valor: (f) => f.sucesor?.entrada.indicadorNombre },
  { titulo: 'Por qué', valor: (f) => (f.sucesor ? NOMBRES_RAZON_SUCESOR[f.sucesor.razon] : null) },
]

function Metas({ metas }: Pick<Afectada, 'metas'>) {
  return (
    <ul className="metas-afectadas numero">
      {metas.map((meta) => (
        <li key={meta}>{meta}</li>
      ))}
    </ul>
  )
}

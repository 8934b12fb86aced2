// The public directory: every entity, who represents it and how to reach it. Words in any order, without minding accents.
import { formatNit, NOMBRES_CAMPO_FICHA } from '@kpt/textos'
import type { Columna as ColumnaArchivo } from '@kpt/textos/libro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { nombreTipoEntidad } from '../../app/nombres.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Direccion } from '../../ui/direccion.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { todas } from '../descarga/todas.ts'

const RUTA = 'GET /api/directorio'
const TAMANO = 25
type Fila = Respuesta<typeof RUTA>['filas'][number]

export function PantallaDirectorio() {
  const [filtros, cambiar] = useFiltros()
  const pagina = paginaDe(filtros)
  const texto = filtros.texto?.slice(0, 80) || undefined
  const lista = useQuery(consultaPaginada(RUTA, { consulta: { texto, pagina, tamano: TAMANO } }))
  const paginador = { pagina, tamano: TAMANO, que: 'entidades', una: 'entidad' }
  return (
    <Pantalla
      titulo="Directorio de entidades"
      entrada="Quién representa a cada municipio y departamento, y cómo escribirle. Cada entidad mantiene su propia ficha."
    >
      <Buscador texto={texto ?? ''} onBuscar={(t) => cambiar({ texto: t })} />
      <Datos de={lista}>
        {({ filas, total }) =>
          total === 0 ? (
            <Ninguna onQuitar={() => cambiar({ texto: undefined })} />
          ) : (
            <div className="pila pila--2">
              <Paginador {...paginador} total={total} />
              <Tabla titulo="Entidades" tituloOculto columnas={COLUMNAS} filas={filas} clave={(f) => f.codigo} />
              {total > TAMANO ? <Paginador {...paginador} total={total} abajo /> : null}
              <Descarga
                texto={texto ? 'Descargar lo encontrado' : 'Descargar el directorio'}
                archivo="directorio-entidades"
                columnas={COLUMNAS_ARCHIVO}
                filas={(marcha) =>
                  todas((p, tamano, signal) => api(RUTA, { consulta: { texto, pagina: p, tamano }, signal }), marcha)
                }
              />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Buscador(props: { texto: string; onBuscar: (texto: string) => void }) {
  return (
    <search className="no-imprimir">
      <Buscar
        etiqueta="Entidad, departamento u oficina"
        ayuda="Con o sin tildes: «secretaria de planeacion cundinamarca»"
        {...props}
      />
    </search>
  )
}

function Ninguna({ onQuitar }: { onQuitar: () => void }) {
  return (
    <Vacio titulo="Ninguna entidad coincide" accion={<Boton onClick={onQuitar}>Ver todas</Boton>}>
      <p>Revise la escritura o use menos palabras: deben coincidir todas.</p>
    </Vacio>
  )
}

const COLUMNAS: readonly Columna<Fila>[] = [
  {
    clave: 'entidad',
    titulo: 'Entidad',
    nombra: true,
    ancho: 'medio',
    celda: (f) => (
      <>
        <Link to="/entidades/$entidad/ficha" params={{ entidad: f.codigo }} className="enlace-fila">
          {f.nombre}
        </Link>
        <br />
        <span className="tenue menor">
          {f.tipo === 'departamento' ? nombreTipoEntidad(f.tipo) : f.departamentoNombre} · {f.codigo}
        </span>
      </>
    ),
  },
  {
    clave: 'representante',
    titulo: 'Representante legal',
    celda: (f) => f.ficha?.representante ?? 'Sin ficha todavía',
  },
  { clave: 'oficina', titulo: 'Oficina de planeación', celda: (f) => f.ficha?.oficinaPlaneacion ?? '—' },
  {
    clave: 'correo',
    titulo: 'Correo oficial',
    celda: (f) =>
      f.ficha ? (
        <a href={`mailto:${f.ficha.correoOficial}`}>
          <Direccion correo={f.ficha.correoOficial} />
        </a>
      ) : (
        '—'
      ),
  },
  { clave: 'telefono', titulo: 'Teléfono', celda: (f) => f.ficha?.telefono ?? '—' },
]

const COLUMNAS_ARCHIVO: readonly ColumnaArchivo<Fila>[] = [
  { titulo: 'Código', valor: (f) => f.codigo },
  { titulo: 'Entidad', valor: (f) => f.nombre },
  { titulo: 'Departamento', valor: (f) => f.departamentoNombre },
  { titulo: 'Tipo', valor: (f) => nombreTipoEntidad(f.tipo) },
  { titulo: NOMBRES_CAMPO_FICHA.representante, valor: (f) => f.ficha?.representante },
  { titulo: NOMBRES_CAMPO_FICHA.desde, tipo: 'fecha', valor: (f) => f.ficha?.desde },
  { titulo: NOMBRES_CAMPO_FICHA.hasta, tipo: 'fecha', valor: (f) => f.ficha?.hasta },
  { titulo: NOMBRES_CAMPO_FICHA.nit, valor: (f) => f.ficha && formatNit(f.ficha.nit) },
  { titulo: NOMBRES_CAMPO_FICHA.correoOficial, valor: (f) => f.ficha?.correoOficial },
  { titulo: NOMBRES_CAMPO_FICHA.direccion, valor: (f) => f.ficha?.direccion },
  { titulo: NOMBRES_CAMPO_FICHA.telefono, valor: (f) => f.ficha?.telefono },
  { titulo: NOMBRES_CAMPO_FICHA.oficinaPlaneacion, valor: (f) => f.ficha?.oficinaPlaneacion },
  { titulo: NOMBRES_CAMPO_FICHA.organoControl, valor: (f) => f.ficha?.organoControl },
]

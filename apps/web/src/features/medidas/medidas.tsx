// The public register of what moved a date of the calendar for somebody: for whom, until when, by which act and why.
import { territorioDe } from '@kpt/domain/acceso'
import { formatFecha, formatInstante, formatTramo, NOMBRES_CLASE_MEDIDA, NOMBRES_EFECTO_MEDIDA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { useSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'

const TAMANO = 20
type Medida = Respuesta<'GET /api/calendario/medidas'>['filas'][number]

export function PantallaMedidas() {
  const [filtros, cambiar] = useFiltros()
  const sesion = useSesion()
  const { entidad, concedida } = filtros
  const pagina = paginaDe(filtros)
  const lista = useQuery(
    consultaPaginada('GET /api/calendario/medidas', { consulta: { entidad, pagina, tamano: TAMANO } }),
  )
  const concede = sesion && territorioDe({ rol: sesion.rol, entidad: null }, 'medida.conceder') !== null
  return (
    <Pantalla
      titulo="Excepciones y prórrogas"
      entrada="Los cronogramas los fijan las circulares. Aquí está lo que el DNP concedió después a una entidad, a un departamento o a todo el país, con su acto y su motivo."
      migas={[{ texto: 'Calendario', a: '/calendario' }]}
      acciones={
        concede ? (
          <EnlaceBoton to="/calendario/medidas/nueva" variante="principal">
            Conceder una medida
          </EnlaceBoton>
        ) : null
      }
    >
      {concedida ? (
        <Aviso tono="bien" vivo enfocar titulo={`Quedó concedida con el número ${concedida}`}>
          <p>Rige desde ahora. A los usuarios líderes a quienes alcanza les va un correo.</p>
        </Aviso>
      ) : null}
      {entidad ? (
        <p className="acciones">
          <span>
            Solo lo que alcanza a la entidad <span className="numero">{entidad}</span>
          </span>
          <Boton onClick={() => cambiar({ entidad: undefined, pagina: undefined })}>Ver todas</Boton>
        </p>
      ) : null}
      <Datos de={lista} lineas={6}>
        {({ filas, total }) =>
          total === 0 ? (
            <Vacio titulo="No se ha concedido ninguna">
              <p>Rigen los plazos del calendario tal como los fijaron las circulares.</p>
            </Vacio>
          ) : (
            <>
              <Tabla
                titulo="Medidas, de la más reciente a la más antigua"
                tituloOculto
                columnas={COLUMNAS}
                filas={filas}
                clave={(m) => m.numero}
              />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="medidas" una="medida" />
            </>
          )
        }
      </Datos>
    </Pantalla>
  )
}

const COLUMNAS: Columna<Medida>[] = [
  {
    clave: 'numero',
    titulo: 'Medida',
    nombra: true,
    celda: (m) => (
      <>
        <span className="numero">{m.numero}</span>
        <br />
        <span className="tenue">{NOMBRES_CLASE_MEDIDA[m.clase]}</span>
      </>
    ),
  },
  { clave: 'para', titulo: 'Para', celda: (m) => nombreAlcance(m.alcance) },
  {
    clave: 'filas',
    titulo: 'Qué cambia',
    ancho: 'largo',
    celda: (m) => (
      <>
        {m.filas.map((f) => (
          <p key={`${f.instrumento}/${f.vigencia}/${f.actividad}`}>
            <strong>{formatFecha(f.fecha)}</strong>
            {f.limite ? ` (el cronograma: ${formatFecha(f.limite)})` : ''}: {f.texto}
          </p>
        ))}
        <p className="tenue menor">{NOMBRES_EFECTO_MEDIDA[m.efecto]}</p>
      </>
    ),
  },
  {
    clave: 'porque',
    titulo: 'Por qué',
    ancho: 'largo',
    celda: (m) => (
      <>
        <p>{m.motivo}</p>
        {m.interrupcion ? (
          <p className="menor">
            <Link to="/disponibilidad">Interrupción: {formatTramo(tramoDe(m.interrupcion))}</Link>
          </p>
        ) : null}
        <p className="tenue menor">{firmas(m)}</p>
      </>
    ),
  },
]

function tramoDe({ desde, hasta }: { desde: string; hasta: string }) {
  return { desde: Date.parse(desde), hasta: Date.parse(hasta) }
}

function nombreAlcance(alcance: Medida['alcance']): string {
  if (alcance === null) return 'Todo el país'
  return alcance.clase === 'departamento' ? `${alcance.nombre} y sus municipios` : alcance.nombre
}

function firmas({ acto, pide, avala, concede, en }: Medida): string {
  const quienes = [pide && `la pidió ${pide}`, avala && `la avaló ${avala}`, `la concedió ${concede}`].filter(Boolean)
  return `${acto.documento}, ${formatFecha(acto.fecha)}; ${quienes.join(', ')} el ${formatInstante(Date.parse(en))}`
}

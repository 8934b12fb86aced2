// Files for the control bodies: those that DNP prepares, and those that a control body was sent.
import { ESTADOS_EXPEDIENTE, type EstadoExpediente } from '@kpt/domain/reportes'
import { formatInstante, formatNumero, NOMBRES_ESTADO_EXPEDIENTE } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { paginaDe, useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Paginador } from '../../ui/paginador.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { ChipExpediente } from './chip-expediente.tsx'

const TAMANO = 20

export type ExpedienteBreve = Respuesta<'GET /api/expedientes'>['filas'][number]

export function PantallaExpedientes() {
  const [filtros, cambiar] = useFiltros()
  const estado = ESTADOS_EXPEDIENTE.find((e) => e === filtros.estado)
  const consulta = { estado, pagina: paginaDe(filtros), tamano: TAMANO }
  const lista = useQuery(consultaPaginada('GET /api/expedientes', { consulta }))
  const prepara = lista.data?.prepara ?? false
  return (
    <Pantalla
      titulo="Expedientes"
      entrada="Quién no reportó un corte y, aparte, quién lo reportó tarde, con la prueba de cada uno. Cada consulta queda anotada en la auditoría."
      acciones={
        prepara ? (
          <EnlaceBoton to="/expedientes/nuevo" variante="principal">
            Preparar un expediente
          </EnlaceBoton>
        ) : null
      }
    >
      {prepara ? <PorEstado estado={estado} onCambiar={(e) => cambiar({ estado: e })} /> : null}
      <Datos de={lista} lineas={4}>
        {({ filas, total, pagina }) =>
          total === 0 ? (
            <Vacio titulo="No hay expedientes">
              <p>
                {prepara
                  ? 'Cuando venza un corte, prepare aquí el expediente de quienes no reportaron.'
                  : 'Cuando el DNP apruebe y envíe un expediente, aparecerá aquí y le llegará un correo.'}
              </p>
            </Vacio>
          ) : (
            <div className="pila pila--2">
              <Tabla titulo="Expedientes" tituloOculto columnas={COLUMNAS} filas={filas} clave={(e) => e.numero} />
              <Paginador pagina={pagina} tamano={TAMANO} total={total} que="expedientes" una="expediente" />
            </div>
          )
        }
      </Datos>
    </Pantalla>
  )
}

type PropsEstado = {
  readonly estado: EstadoExpediente | undefined
  readonly onCambiar: (estado: string | undefined) => void
}

function PorEstado({ estado, onCambiar }: PropsEstado) {
  const opciones = ESTADOS_EXPEDIENTE.map((valor) => ({ valor, texto: NOMBRES_ESTADO_EXPEDIENTE[valor] }))
  return (
    <search className="filtros no-imprimir">
      <CampoSeleccion
        etiqueta="Estado"
        value={estado ?? ''}
        onChange={(e) => onCambiar(e.target.value || undefined)}
        opciones={[{ valor: '', texto: 'Todos' }, ...opciones]}
      />
    </search>
  )
}

const COLUMNAS: readonly Columna<ExpedienteBreve>[] = [
  {
    clave: 'numero',
    titulo: 'Expediente',
    nombra: true,
    celda: (e) => (
      <Link className="enlace-fila" to="/expedientes/$numero" params={{ numero: e.numero }}>
        {e.numero}
      </Link>
    ),
  },
  { clave: 'corte', titulo: 'Corte', celda: (e) => `Corte ${e.corte} de ${e.vigencia}` },
  { clave: 'para', titulo: 'Para', celda: (e) => e.destinatario },
  { clave: 'silencio', titulo: 'No reportaron', numero: true, celda: (e) => formatNumero(String(e.silencio)) },
  { clave: 'tarde', titulo: 'Reportaron tarde', numero: true, celda: (e) => formatNumero(String(e.extemporaneo)) },
  { clave: 'estado', titulo: 'Estado', celda: (e) => <ChipExpediente estado={e.estado} /> },
  { clave: 'desde', titulo: 'Desde', celda: (e) => formatInstante(Date.parse(e.estadoEn)) },
]

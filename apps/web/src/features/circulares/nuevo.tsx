// Where a calendar begins: a new one, in blank or copied from the year before, or an amendment of one that is published.
import type { Efecto, Instrumento, OrigenBorrador } from '@kpt/domain/calendario'
import { INSTRUMENTOS } from '@kpt/domain/calendario'
import { NOMBRES_EFECTO, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { ElegirCircular } from './elegir-circular.tsx'
import { MIGAS, SoloQuienPublica } from './permiso.tsx'

export function PantallaBorradorNuevo() {
  const lista = useQuery(consulta('GET /api/calendario'))
  return (
    <Pantalla
      titulo="Construir o enmendar un cronograma"
      entrada="Lo que construya queda guardado como borrador, y no rige hasta que lo publique."
      migas={MIGAS}
    >
      <SoloQuienPublica>
        <Datos de={lista}>
          {({ cronogramas }) => <Formulario publicados={cronogramas.map((c) => `${c.instrumento}/${c.vigencia}`)} />}
        </Datos>
      </SoloQuienPublica>
    </Pantalla>
  )
}

type Manera = { readonly origen: OrigenBorrador; readonly efecto: Efecto; readonly texto: string }

function manerasDe(publicados: readonly string[], instrumento: string, vigencia: number): Manera[] {
  if (publicados.includes(`${instrumento}/${vigencia}`))
    return [
      { origen: 'vigente', efecto: 'modifica', texto: `${NOMBRES_EFECTO.modifica}; las demás siguen igual` },
      { origen: 'vigente', efecto: 'sustituye', texto: `${NOMBRES_EFECTO.sustituye}, a partir del que rige` },
      { origen: 'en_blanco', efecto: 'sustituye', texto: `${NOMBRES_EFECTO.sustituye}, desde cero` },
    ]
  const nuevo: Manera = { origen: 'en_blanco', efecto: 'fija', texto: 'Nuevo, en blanco o con una tabla pegada' }
  const copia: Manera = { origen: 'anio_anterior', efecto: 'fija', texto: `Nuevo, copiado del de ${vigencia - 1}` }
  return publicados.includes(`${instrumento}/${vigencia - 1}`) ? [copia, nuevo] : [nuevo]
}

function Formulario({ publicados }: { publicados: readonly string[] }) {
  const [{ circular: pedida, instrumento: i, vigencia: v }] = useFiltros()
  const ir = useNavigate()
  const [instrumento, setInstrumento] = useState<Instrumento>(i === 'gestionweb' ? i : 'seguimiento')
  const [vigencia, setVigencia] = useState(v ?? '')
  const [circular, setCircular] = useState<string | null>(pedida ?? null)
  const [cual, setCual] = useState(0)
  const valida = /^(199[4-9]|2[01]\d{2})$/.test(vigencia)
  const maneras = valida ? manerasDe(publicados, instrumento, Number(vigencia)) : []
  const manera = maneras[cual] ?? maneras[0]
  const params = { instrumento, vigencia: Number(vigencia) }
  const crear = useMutation({
    mutationFn: ({ origen, efecto }: Manera) =>
      api('POST /api/calendario/borradores', { cuerpo: { ...params, origen, efecto, circular } }),
    onSuccess: async () => {
      await consultas.invalidateQueries()
      await ir({ to: '/calendario/borradores/$instrumento/$vigencia', params: { instrumento, vigencia } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    if (manera) crear.mutate(manera)
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Cronograma">
      <CampoSeleccion
        id="instrumento"
        etiqueta="Instrumento"
        value={instrumento}
        onChange={(e) => setInstrumento(e.target.value as Instrumento)}
        opciones={INSTRUMENTOS.map((x) => ({ valor: x, texto: NOMBRES_INSTRUMENTO[x] }))}
      />
      <CampoTexto
        id="vigencia"
        etiqueta="Vigencia"
        ayuda="El año al que se refieren los datos"
        ancho="corto"
        inputMode="numeric"
        maxLength={4}
        value={vigencia}
        onChange={(e) => setVigencia(e.target.value.trim())}
      />
      {maneras.length > 0 ? (
        <CampoSeleccion
          id="manera"
          etiqueta="Cómo empieza"
          ancho="todo"
          value={String(cual)}
          onChange={(e) => setCual(Number(e.target.value))}
          opciones={maneras.map((m, n) => ({ valor: String(n), texto: m.texto }))}
        />
      ) : null}
      <ElegirCircular valor={circular} onElegir={setCircular} />
      {crear.error ? <Fallo error={crear.error} instrumento={instrumento} vigencia={vigencia} /> : null}
      <p className="acciones">
        <Boton type="submit" variante="principal" ocupado={crear.isPending} aria-disabled={!manera}>
          Empezar
        </Boton>
        <EnlaceBoton to="/calendario/circulares">Cancelar</EnlaceBoton>
      </p>
    </form>
  )
}

function Fallo({ error, instrumento, vigencia }: { error: Error; instrumento: string; vigencia: string }) {
  return (
    <Aviso tono="error" vivo>
      <p>{error.message}</p>
      <p>
        <EnlaceBoton to="/calendario/borradores/$instrumento/$vigencia" params={{ instrumento, vigencia }}>
          Ver si ya hay un borrador
        </EnlaceBoton>
      </p>
    </Aviso>
  )
}

// Preparing a file: of which corte, for whom and why. What it says is worked out of the facts, never written by hand.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoSeleccion, CampoTexto } from '../../ui/campo.tsx'
import { masReciente } from '../tablero/cortes.ts'

const CORTES = ['1', '2', '3', '4']

export function PantallaExpedienteNuevo() {
  const [filtros] = useFiltros()
  const navegar = useNavigate()
  const lista = useQuery(consulta('GET /api/calendario'))
  const vigencias = (lista.data?.cronogramas ?? []).filter((c) => c.instrumento === 'seguimiento').toSorted(masReciente)
  const [vigencia, setVigencia] = useState(filtros.vigencia ?? '')
  const [corte, setCorte] = useState(filtros.corte ?? '1')
  const [destinatario, setDestinatario] = useState('Procuraduría General de la Nación')
  const [motivo, setMotivo] = useState('')
  const [falta, setFalta] = useState(false)
  const escogida = vigencia || String(vigencias[0]?.vigencia ?? '')
  const preparar = useMutation({
    mutationFn: () =>
      api('POST /api/expedientes', {
        cuerpo: {
          ...{ instrumento: 'seguimiento', vigencia: Number(escogida), corte: Number(corte) },
          ...{ destinatario: destinatario.trim(), motivo: motivo.trim() },
        },
      }),
    onSuccess: async ({ numero }) => {
      await consultas.invalidateQueries({ queryKey: ['GET /api/expedientes'] })
      await navegar({ to: '/expedientes/$numero', params: { numero } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const incompleto = motivo.trim().length < 10 || destinatario.trim().length < 3
    setFalta(incompleto)
    if (!incompleto && !preparar.isPending) preparar.mutate()
  }
  return (
    <Pantalla
      titulo="Preparar un expediente"
      entrada="KPT reúne a quienes no han reportado y, aparte, a quienes reportaron tarde, como consta en este momento. Quien no estaba obligado no entra."
      migas={[{ texto: 'Expedientes', a: '/expedientes' }]}
    >
      <form className="pila" onSubmit={enviar} noValidate>
        <CampoSeleccion
          etiqueta="Vigencia"
          value={escogida}
          onChange={(e) => setVigencia(e.target.value)}
          opciones={vigencias.map((v) => ({ valor: String(v.vigencia), texto: String(v.vigencia) }))}
        />
        <CampoSeleccion
          etiqueta="Corte"
          value={corte}
          onChange={(e) => setCorte(e.target.value)}
          opciones={CORTES.map((valor) => ({ valor, texto: `Corte ${valor}` }))}
        />
        <CampoTexto
          etiqueta="Organismo de control"
          value={destinatario}
          maxLength={200}
          error={falta && destinatario.trim().length < 3 ? 'Escriba para quién es.' : undefined}
          onChange={(e) => setDestinatario(e.target.value)}
        />
        <CampoLargo
          etiqueta="Motivo"
          ayuda="Con qué fundamento se informa. Va en el expediente."
          value={motivo}
          maxLength={2000}
          error={falta && motivo.trim().length < 10 ? 'Escriba el motivo, al menos diez letras.' : undefined}
          onChange={(e) => setMotivo(e.target.value)}
        />
        {preparar.isError ? <Aviso tono="error">{preparar.error.message}</Aviso> : null}
        <p className="acciones">
          <Boton type="submit" variante="principal" ocupado={preparar.isPending}>
            Preparar el expediente
          </Boton>
        </p>
      </form>
    </Pantalla>
  )
}
